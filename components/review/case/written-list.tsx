import type { ReactNode } from 'react';
import { Time } from '@/components/ui/time';
import type { MessageView } from '@/lib/wire/views';

type WrittenListProps = { messages: readonly MessageView[]; below?: (message: MessageView) => ReactNode };

/** What people wrote, oldest first, as plain text with its line breaks. */
export function WrittenList({ messages, below }: WrittenListProps) {
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
          {below?.(message)}
        </li>
      ))}
    </ul>
  );
}
