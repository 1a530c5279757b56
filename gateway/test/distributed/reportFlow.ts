import { setTimeout } from 'node:timers/promises';
import { type ExamplePerson, people } from '../../../scripts/example/people.ts';
import type { Payload } from '../actors.ts';
import type { Product } from '../product.ts';
import { COMMUNITY, type Neighbourhood } from '../scenarios/neighbourhood.ts';

/** Member reports a flow hands in at least; while it is not ended it goes on. */
export const MEMBER_REPORTS = 2_000;

/** Most reports there are people for. */
const MOST_REPORTS = 20_000;

/** Reports on their way at once. */
const CONCURRENCY = 16;

/** Rest of each of them after a report while the flow is not ended, in milliseconds: about 25 reports a second. */
const REST_MS = 600;

/** Pause before a request is sent again, in milliseconds, and how often that is done: for two minutes. */
const RETRY_MS = 250;
const RETRIES = 480;

/** People no other test has: their numbers begin with another district's code. */
const HOME = '440898';

/** What the graph says in the end; `repeated` when the request was sent more than once. */
type Answer<T> = Payload<T> & { readonly repeated: boolean };

export type Flow = {
  /** People whose reports were accepted so far, one entry for each answer. */
  readonly accepted: readonly string[];
  /** Requests that were sent again because a service was away. */
  interruptions(): number;
  /** Waits for so many further reports. */
  further(count: number): Promise<void>;
  /** Hands in what is missing to the least number, without rests. @throws what a report failed with. */
  end(): Promise<void>;
};

/** Member reports that are submitted and accepted in the background, by a client that insists on every one of them. */
export function startFlow(product: Product, { operator }: Neighbourhood): Flow {
  const accepted: string[] = [];
  const persons = people(HOME, MOST_REPORTS, 61).entries();
  const state = { begun: 0, interruptions: 0, ending: false };

  const insist = async <T>(field: string, input: object, selection: string): Promise<Answer<T>> => {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const mutation = `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { code message field } } }`;
    for (let tries = 0; ; tries += 1) {
      const { data, errors } = await product.ask<Record<string, Payload<T>>>(operator, mutation, { input });
      const payload = data?.[field];
      const again = errors
        ? errors.every(({ extensions }) => extensions.code === 'SUBGRAPH_UNAVAILABLE')
        : payload?.userErrors.some(({ code }) => code === 'CONFLICT');
      if (payload && !errors && !again) return { ...payload, repeated: tries > 0 };
      if (!again || tries >= RETRIES) throw new Error(`${field}: ${JSON.stringify(errors ?? payload)}`);
      state.interruptions += 1;
      await setTimeout(RETRY_MS);
    }
  };

  const report = async (person: ExamplePerson, index: number): Promise<void> => {
    const idempotencyKey = `faults-report-${String(index).padStart(6, '0')}`;
    const input = { ...person, communityId: COMMUNITY, unitName: '区税务局', weeklyMinutes: 60, idempotencyKey };
    type Submitted = { memberReport: { id: string; person: { id: string } } | null };
    const { memberReport, userErrors } = await insist<Submitted>(
      'memberReportSubmit',
      input,
      'memberReport { id person { id } }',
    );
    if (!memberReport) throw new Error(`a report was refused: ${JSON.stringify(userErrors)}`);
    const answer = await insist('memberReportAccept', { memberReportId: memberReport.id }, '');
    // Whoever asks again because the answer got lost is told that it is done.
    const done = answer.userErrors.every(({ code }) => answer.repeated && code === 'WRONG_STATE');
    if (!done) throw new Error(`an acceptance was refused: ${JSON.stringify(answer.userErrors)}`);
    accepted.push(memberReport.person.id);
  };

  const worker = async (): Promise<void> => {
    for (const [index, person] of persons) {
      if (state.ending && state.begun >= MEMBER_REPORTS) return;
      state.begun += 1;
      await report(person, index);
      if (!state.ending) await setTimeout(REST_MS);
    }
  };
  const working = Promise.all(Array.from({ length: CONCURRENCY }, worker));
  working.catch(() => {});

  return {
    accepted,
    interruptions: () => state.interruptions,
    async further(count) {
      const goal = accepted.length + count;
      while (accepted.length < goal) await Promise.race([setTimeout(RETRY_MS), working]);
    },
    async end() {
      state.ending = true;
      await working;
    },
  };
}
