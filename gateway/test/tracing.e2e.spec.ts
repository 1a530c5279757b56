import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@linli/kit/testing/harness.ts';
import { START_LIMIT_MS } from './actors.ts';
import { type CollectedSpan, type Collector, startCollector } from './collector.ts';
import { type Product, startProduct } from './product.ts';
import { COMMUNITY, type Neighbourhood, serve, settle } from './scenarios/neighbourhood.ts';

/** A trace that began in a front end, sampled. */
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const SENDER = 'b7ad6b7169203331';
const traceparent = `00-${TRACE}-${SENDER}-01`;

let collector: Collector;
let product: Product;
let place: Neighbourhood;

beforeAll(async () => {
  collector = await startCollector();
  product = await startProduct({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
  place = await settle(product);
}, START_LIMIT_MS);
afterAll(async () => {
  await product.stop();
  await collector.stop();
});

const steps = (traceId: string): CollectedSpan[] => collector.spans.filter((span) => span.traceId === traceId);
const named = (traceId: string): string[] => steps(traceId).map(({ service, name }) => `${service}: ${name}`);

describe('tracing', () => {
  it('shows the journey of an accepted report from the front end through all five services as one trace', async () => {
    const { memberReport } = await place.done<{ memberReport: { id: string } }>(
      place.operator,
      'memberReportSubmit',
      place.submission(7),
      'memberReport { id }',
    );
    const query =
      'mutation Accept($input: MemberReportAcceptInput!) { memberReportAccept(input: $input) { userErrors { code } } }';
    const variables = { input: { memberReportId: memberReport.id } };
    const answer = await product.ask(place.secretary, query, variables, { traceparent });
    expect(answer).toEqual({ data: { memberReportAccept: { userErrors: [] } } });

    const event = 'organizations.member-report.accepted';
    await eventually(async () =>
      expect(named(TRACE)).toEqual(
        expect.arrayContaining([
          'linli-gateway: mutation Accept',
          'linli-gateway: ask organizations',
          'linli-organizations: mutation Accept__organizations__0',
          'linli-organizations: transaction',
          `linli-organizations: publish ${event}`,
          'linli-residents: consume memberReportAccepted',
          'linli-issues: consume memberReportAccepted',
          'linli-volunteering: consume memberReportAccepted',
        ]),
      ),
    );
    const everywhere = `query Everywhere { area(id: "${COMMUNITY}") {
      name memberReports { totalCount } responders { totalCount } timeAccounts { totalCount } estateCounts { total } } }`;
    await product.ask(place.secretary, everywhere, {}, { traceparent });
    const services = ['gateway', 'organizations', 'residents', 'issues', 'volunteering', 'property'];
    await eventually(async () =>
      expect(new Set(steps(TRACE).map(({ service }) => service))).toEqual(
        new Set(services.map((service) => `linli-${service}`)),
      ),
    );
  });

  it('hangs every step under the one before it', async () => {
    const spans = steps(TRACE);
    const known = new Set([SENDER, ...spans.map(({ spanId }) => spanId)]);
    expect(spans.filter(({ parentSpanId }) => !known.has(parentSpanId ?? ''))).toEqual([]);
    const parentOf = (name: string) => {
      const child = spans.find((span) => span.name === name);
      return spans.find(({ spanId }) => spanId === child?.parentSpanId)?.name;
    };
    expect(parentOf('ask organizations')).toBe('mutation Accept');
    expect(parentOf('mutation Accept__organizations__0')).toBe('ask organizations');
    expect(parentOf('publish organizations.member-report.accepted')).toBe('transaction');
    expect(parentOf('consume memberReportAccepted')).toBe('transaction');
  });

  it('follows completed work into the booking timer and back to organizations', async () => {
    const member = await place.join(8);
    const issueId = await eventually(() => serve(place, member, 30));
    await place.done(place.resident, 'issueConfirm', { issueId }, '');
    await eventually(async () => {
      const consumed = collector.spans.find(({ name }) => name === 'consume hoursCertified');
      expect(consumed).toBeDefined();
      expect(named(consumed?.traceId as string)).toEqual(
        expect.arrayContaining([
          'linli-gateway: mutation issueConfirm',
          'linli-volunteering: consume issueCompleted',
          'linli-volunteering: timer bookEarnings',
          'linli-organizations: consume hoursCertified',
        ]),
      );
    });
  });

  it('begins a trace of its own for a caller without one, and for one with nonsense', async () => {
    const foreign = ['', 'nonsense', `00-${'0'.repeat(32)}-${SENDER}-01`, `ff-${TRACE}-${SENDER}-01`];
    for (const [index, header] of foreign.entries())
      await product.ask(place.secretary, `query Own${index} { __typename }`, {}, { traceparent: header });
    await eventually(async () => {
      const own = collector.spans.filter(({ name }) => name.startsWith('query Own'));
      expect(own).toHaveLength(foreign.length);
      expect(new Set([TRACE, ...own.map(({ traceId }) => traceId)]).size).toBe(foreign.length + 1);
    });
  });

  it('tells the collector nothing about people', () => {
    for (const secret of ['陈静怡', '13812345678', '厨房水龙头漏水', '44089919900101'])
      expect(collector.text()).not.toContain(secret);
  });
});

describe('what operators look at', () => {
  const get = async (path: string) => fetch(new URL(path, product.url));
  const checks = async (path: string) => Object.keys(((await (await get(path)).json()) as { checks: object }).checks);

  it('leaves out of readiness what a probe excludes, by name or by first part', async () => {
    const all = await checks('/readyz');
    expect(all).toEqual(expect.arrayContaining(['subgraph.issues', 'issues.documents']));
    expect(await checks('/readyz?exclude=subgraph&exclude=issues.documents')).toEqual(
      all.filter((name) => !name.startsWith('subgraph.') && name !== 'issues.documents'),
    );
  });

  it('counts facts, requests and errors', async () => {
    await product.ask(place.secretary, '{ nothing }');
    const metrics = await (await get('/metrics')).text();
    expect(metrics).toMatch(
      /linli_facts_total\{service="organizations",type="organizations.member-report.accepted"\} 2/,
    );
    expect(metrics).toMatch(/linli_http_request_seconds_count\{server="gateway",status="200"\} \d+/);
    expect(metrics).toMatch(/linli_graphql_errors_total\{server="gateway",code="GRAPHQL_VALIDATION_FAILED"\} 1/);
  });
});
