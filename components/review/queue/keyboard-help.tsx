import { Dialog } from '@/components/ui/dialog';
import { supportTexts } from '@/messages/en/support';

export function KeyboardHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { title, list } = supportTexts.shortcuts;
  return (
    <Dialog onClose={onClose} open={open} title={title}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {list.map(([key, meaning]) => (
          <div className="contents" key={key}>
            <dt>
              <kbd className="inline-block min-w-8 rounded-control border border-edge bg-sunken px-2 text-center">{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
