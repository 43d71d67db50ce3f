import { Disclosure } from '@/components/ui/disclosure';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { GuideTexts } from '@/messages/en/guide';
import { fill } from '@/messages/fill';

type GuideNotesProps = { method: Method; texts: GuideTexts };
type Note = { title?: string; text: string; page: string; url: string };

/** The reason of each part of the guide, with the AWS page that it is from. */
export function GuideNotes({ method, texts }: GuideNotesProps) {
  const { about } = texts;
  const notes: Note[] = [about.arrives, about.whoWrites, about[method], about.basic, about.encryption, about.network, about.firehose];
  return (
    <Disclosure summary={about.title}>
      <ul className="grid gap-4">
        {notes.map((note) => (
          <li className="max-w-measure" key={note.url}>
            {note.title !== undefined && <p className="font-medium">{note.title}</p>}
            <p>{note.text}</p>
            <a className="link text-small" href={note.url} rel="noreferrer" target="_blank">
              {fill(about.read, { page: note.page })}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
