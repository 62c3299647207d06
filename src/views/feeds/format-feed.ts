import { escapeXml } from '../../format/xml.ts';
import type { Feed, FeedEntry } from './build-feed.ts';

/** An Atom feed document (RFC 4287). Its addresses are relative to its own where the site has none. */
export function formatFeed(feed: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    formatElement('id', feed.id),
    formatElement('title', feed.title),
    formatElement('subtitle', feed.subtitle),
    formatElement('updated', feed.updated),
    `<author>${formatElement('name', feed.author)}</author>`,
    formatLink('alternate', 'text/html', feed.href),
    ...(feed.self === null ? [] : [formatLink('self', 'application/atom+xml', feed.self)]),
    formatElement('rights', feed.rights),
    ...feed.entries.map(formatEntry),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function formatEntry(entry: FeedEntry): string {
  return [
    '<entry>',
    formatElement('id', entry.id),
    formatElement('title', entry.title),
    formatElement('updated', entry.updated),
    formatLink('alternate', 'text/html', entry.href),
    formatElement('summary', entry.summary),
    '</entry>',
  ].join('\n');
}

function formatElement(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function formatLink(relation: string, type: string, address: string): string {
  return `<link rel="${relation}" type="${type}" href="${escapeXml(address)}"/>`;
}
