import type { Suggestion } from '../../core/rules/finding';

/** What a suggestion's button says: the new content, or what will be done. */
export function saySuggestion({ label }: Suggestion): string {
  if (typeof label === 'string') return label;
  switch (label.action) {
    case 'insert-section':
      return `Chèn dòng lĩnh vực ${label.section}`;
    case 'order-rows':
      return 'Xếp các dòng theo thứ tự mã';
  }
}
