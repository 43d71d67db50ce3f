import { Time } from '@/components/ui/time';
import type { MessageView } from '@/lib/wire/views';

/** What people wrote, oldest first, as plain text with its line breaks. */
export function WrittenList({ messages }: { messages: readonly MessageView[] }) {
  return (
    <ul className="flex flex-col gap-4">
      {messages.map((message) => (
        <li className={message.side === 'customer' ? 'border-edge border-l-2 pl-3' : 'border-line border-l-2 pl-3'} key={message.id}>
          <p className="text-muted text-small">
            <bdi>{message.by}</bdi>, <Time at={message.at} />
          </p>
          <p className="max-w-measure whitespace-pre-wrap">
            <bdi>{message.text}</bdi>
          </p>
        </li>
      ))}
    </ul>
  );
}
