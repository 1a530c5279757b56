import { readFileSync } from 'node:fs';

/** The 500 requests as they were published. */
export const NYC311 = readFileSync(new URL('./data/nyc311.csv', import.meta.url), 'utf8');

/** Five communities stand in for the boroughs; requests without one go to the first. */
export const COMMUNITIES: Readonly<Record<string, string>> = {
  MANHATTAN: 'are_440803071004',
  BROOKLYN: 'are_440803071005',
  QUEENS: 'are_440803071006',
  BRONX: 'are_440803071007',
  'STATEN ISLAND': 'are_440803071008',
};
export const NO_BOROUGH = 'are_440803071004';

/** Their 26 kinds of complaint in our catalogue. */
export const CATEGORIES: Readonly<Record<string, string>> = {
  'Noise - Residential': '18-001',
  'Noise - House of Worship': '18-001',
  'Noise - Commercial': '15-008',
  'Noise - Street/Sidewalk': '15-008',
  'Noise - Helicopter': '15-008',
  'Noise - Vehicle': '15-008',
  'Noise - Park': '15-008',
  Drinking: '15-008',
  'Illegal Parking': '15-003',
  'Blocked Driveway': '18-009',
  'Abandoned Vehicle': '15-010',
  'Derelict Vehicles': '15-010',
  Encampment: '15-009',
  'Homeless Person Assistance': '15-009',
  'Non-Emergency Police Matter': '19-011',
  'Illegal Fireworks': '19-010',
  'Lost Property': '17-014',
  'Dirty Condition': '11-004',
  'Street Condition': '02-001',
  Traffic: '02-007',
  Smoking: '17-009',
  Rodent: '11-017',
  'Dead Animal': '11-012',
  'Taxi Complaint': '17-012',
  'For Hire Vehicle Complaint': '17-012',
  'Damaged Tree': '04-002',
};

export const CHANNELS: Readonly<Record<string, string>> = { ONLINE: 'APP', MOBILE: 'APP', PHONE: 'HOTLINE' };

const table = (entries: Readonly<Record<string, string>>) =>
  Object.entries(entries).map(([value, to]) => ({ value, to }));

/** How these rows become issues. */
export const NYC_MAPPING = {
  name: 'NYC 311',
  format: 'CSV',
  externalId: 'unique_key',
  category: { column: 'complaint_type', table: table(CATEGORIES) },
  description: '{complaint_type}: {descriptor}',
  reportedAt: { column: 'created_date', timeZone: 'America/New_York' },
  channel: { column: 'open_data_channel_type', table: table(CHANNELS) },
  area: { column: 'borough', table: table(COMMUNITIES), fallback: NO_BOROUGH },
  location: { latitude: 'latitude', longitude: 'longitude' },
  address: '{incident_address}',
  closed: { column: 'status', values: ['Closed'], at: { column: 'closed_date', timeZone: 'America/New_York' } },
};

/** The rows as objects, read here letter by letter so that nothing of the product is trusted. */
export function plainRows(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let value = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '"') {
      if (quoted && text[at + 1] === '"') {
        value += '"';
        at += 1;
      } else quoted = !quoted;
    } else if (!quoted && (letter === ',' || letter === '\n')) {
      rows.at(-1)?.push(value);
      value = '';
      if (letter === '\n') rows.push([]);
    } else if (letter !== '\r') value += letter;
  }
  rows.at(-1)?.push(value);
  const [header = [], ...others] = rows.filter((row) => row.length > 1);
  return others.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

/** How often each name comes. */
export function countBy<T>(items: readonly T[], name: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[name(item)] = (counts[name(item)] ?? 0) + 1;
  return counts;
}
