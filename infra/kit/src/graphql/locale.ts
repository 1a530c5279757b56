/** Languages of messages; the first is the standard. */
export const LOCALES = ['zh-CN', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** A text in every language; `{name}` is replaced by the parameter of that name. */
export type Message = Readonly<Record<Locale, string>>;

export type Messages = Readonly<Record<string, Message>>;

/** The best language for an `Accept-Language` header (RFC 9110 §12.5.4); Chinese when nothing fits. */
export function localeOf(header: string | undefined): Locale {
  const wishes = (header ?? '').split(',').map((part, index) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
    return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality), index };
  });
  wishes.sort((a, b) => b.quality - a.quality || a.index - b.index);
  for (const { tag, quality } of wishes) {
    if (quality === 0) continue;
    if (tag.startsWith('zh')) return 'zh-CN';
    if (tag === 'en' || tag.startsWith('en-')) return 'en';
  }
  return 'zh-CN';
}

export function translate(
  message: Message,
  locale: Locale,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return message[locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
