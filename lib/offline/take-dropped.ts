import { clear, field } from '@/lib/offline/page-parts';
import { openSealedPageTexts as texts } from '@/messages/en/open-sealed-page';
import { fill } from '@/messages/fill';

/** Puts files that are dropped anywhere on the page into the fields that they belong to, by what stands in them. */
export function takeDropped(): void {
  const place = document.getElementById('drop');
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    place?.classList.add('over');
  });
  document.addEventListener('dragleave', () => place?.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    place?.classList.remove('over');
    void putAll([...(event.dataTransfer?.files ?? [])]);
  });
}

async function putAll(files: readonly File[]): Promise<void> {
  const unknown: string[] = [];
  const taken: string[] = [];
  for (const file of files) {
    const id = fieldFor(await file.slice(0, 4_096).text());
    if (id === null) unknown.push(file.name);
    else {
      const transfer = new DataTransfer();
      transfer.items.add(file);
      field(id).files = transfer.files;
      taken.push(file.name);
    }
  }
  const said = [
    ...(taken.length === 0 ? [] : [fill(texts.taken, { names: taken.join(', ') })]),
    ...(unknown.length === 0 ? [] : [fill(texts.notTaken, { names: unknown.join(', ') })]),
  ];
  clear('dropped').append(said.join(' '));
}

function fieldFor(text: string): 'message' | 'facts' | 'older' | 'key' | null {
  if (text.startsWith('-----BEGIN PGP MESSAGE')) return 'message';
  if (text.includes('-----BEGIN PGP PRIVATE KEY')) return 'key';
  if (text.includes('"facts-of-sealed-access"') && !text.includes('"older-sealed-messages"')) return 'facts';
  return text.includes('"older-sealed-messages"') ? 'older' : null;
}
