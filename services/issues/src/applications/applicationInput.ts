import { reject } from '@linli/kit/decisions.ts';
import { shapes } from '@linli/kit/graphql/input.ts';
import { z } from 'zod';
import type { Evidence } from '../issue/issue.ts';
import { evidenceShape, fileShape, starsShape } from '../issue/issueInputs.ts';
import { codeShape } from '../procedure/definition.ts';
import { MAX_ITEM_MATERIALS } from '../serviceItems/serviceItem.ts';
import type { Issues } from '../service.ts';
import { limitShape } from '../timeLimits/limit.ts';
import {
  APPLICATION_REQUESTS,
  type ApplicationCommand,
  MAX_MATERIALS,
  type Material,
  type Wanted,
} from './application.ts';

/** Contexts in which parts of an application are sealed. */
export const SEALED = {
  applicant: 'application.applicant',
  answers: 'application.answers',
  file: 'application.file',
  reason: 'application.reason',
} as const;

type Seal = Issues['personalData']['seal'];

/** What a command may depend on beside its input. */
export type Facts = {
  readonly by: string;
  readonly actors: Extract<ApplicationCommand, { type: 'ACT' }>['actors'];
  readonly now: Date;
  readonly seal: Seal;
  /** A clerk is there, who can see originals. */
  readonly clerk: boolean;
};

/** One way to change an application: the shape of its input, and the command it means. */
export type Change<I> = {
  readonly shape: z.ZodType<I>;
  /** @throws Rejection SHOWN_TO_A_CLERK */
  command(input: I, facts: Facts): ApplicationCommand;
};

const materialShape = z
  .object({ code: codeShape, file: fileShape.nullish(), shown: z.boolean().default(false) })
  .refine(({ file, shown }) => Boolean(file) !== shown, { path: ['file'] });

export const materialsShape = z.array(materialShape).max(MAX_MATERIALS);

const sealedFile = (file: Evidence, seal: Seal): Evidence => ({ ...file, url: seal(SEALED.file, file.url) });

/** Materials as they are kept. @throws Rejection SHOWN_TO_A_CLERK where nobody was there to see an original */
export function materialsOf(
  given: z.output<typeof materialsShape>,
  { by, now, seal, clerk }: Pick<Facts, 'by' | 'now' | 'seal' | 'clerk'>,
): Material[] {
  return given.map(({ code, file, shown }, index): Material => {
    if (shown && !clerk) reject('SHOWN_TO_A_CLERK', ['input', 'materials', String(index), 'shown']);
    const what = file
      ? ({ kind: 'FILE', file: sealedFile(file, seal) } as const)
      : ({ kind: 'SHOWN', file: null } as const);
    return { code, ...what, at: now, byId: by };
  });
}

const target = { applicationId: shapes.id };
const reason = shapes.text;

const change = <S extends z.ZodType>(
  shape: S,
  command: (input: z.output<S>, facts: Facts) => ApplicationCommand,
): Change<z.output<S>> => ({ shape: shape as unknown as z.ZodType<z.output<S>>, command });

const leftShape = z.object({
  ...target,
  reason: reason.nullish(),
  evidence: evidenceShape.nullish(),
  remedy: reason.nullish(),
  stars: starsShape.nullish(),
});

function acting(
  wanted: Wanted,
  input: Partial<z.output<typeof leftShape>>,
  { by, actors, seal }: Facts,
): ApplicationCommand {
  const { evidence, remedy, stars } = input;
  const left = {
    ...(input.reason && { reason: seal(SEALED.reason, input.reason) }),
    ...(evidence && { evidence: evidence.map((file) => sealedFile(file, seal)) }),
    ...(remedy && { remedy }),
    ...(stars && { stars }),
  };
  return { type: 'ACT', by, actors, wanted, left };
}

export const actingByKey = change(leftShape.extend({ action: codeShape }), (input, facts) =>
  acting({ key: input.action }, input, facts),
);
export const accepting = change(z.object(target), (input, facts) => acting({ effect: 'ACCEPT' }, input, facts));
export const granting = change(z.object({ ...target, evidence: evidenceShape }), (input, facts) =>
  acting({ effect: 'HAND_IN' }, input, facts),
);
export const refusing = change(z.object({ ...target, reason, remedy: reason.nullish() }), (input, facts) =>
  acting({ effect: 'REJECT' }, input, facts),
);
export const delivering = change(z.object({ ...target, evidence: evidenceShape.nullish() }), (input, facts) =>
  acting({ effect: 'CONFIRM' }, input, facts),
);
export const withdrawing = change(z.object({ ...target, reason }), (input, facts) =>
  acting({ effect: 'WITHDRAW' }, input, facts),
);
export const rating = change(z.object({ ...target, stars: starsShape }), (input, facts) =>
  acting({ effect: 'RATE' }, input, facts),
);

export const askingSupplement = change(
  z.object({
    ...target,
    missing: z
      .array(z.object({ code: codeShape, reason }))
      .min(1)
      .max(MAX_ITEM_MATERIALS),
  }),
  ({ missing }, { by, actors, seal }) => {
    const told = missing.map((one) => ({ code: one.code, reason: seal(SEALED.reason, one.reason) }));
    return { type: 'ACT', by, actors, wanted: { supplements: 'ASKED' }, left: { missing: told } };
  },
);

/** By the applicant, or for them at a counter. */
export const supplying = change(
  z.object({ ...target, materials: materialsShape.min(1), counterAreaId: shapes.id.nullish() }),
  (input, facts) => {
    const left = { materials: materialsOf(input.materials, facts) };
    const actors = facts.clerk ? new Set([...facts.actors, 'REPORTER' as const]) : facts.actors;
    return { type: 'ACT', by: facts.by, actors, wanted: { supplements: 'SUPPLIED' }, left };
  },
);

export const requesting = change(
  z
    .object({
      ...target,
      kind: z.enum(APPLICATION_REQUESTS),
      reason,
      until: z.date().nullish(),
      extension: limitShape.nullish(),
    })
    .refine(({ kind, extension }) => kind !== 'EXTENSION' || extension, { path: ['extension'] })
    .refine(({ kind, until }) => kind !== 'SUSPENSION' || until, { path: ['until'] }),
  ({ kind, reason: why, until, extension }, { by, actors }) => {
    const request = { kind, reason: why, ...(until && { until }), ...(extension && { extension }) };
    return { type: 'REQUEST', by, actors, request };
  },
);

export const approving = change(z.object(target), (_, { by, actors }) => ({ type: 'APPROVE', by, actors }));
export const denying = change(z.object({ ...target, reason }), (input, { by, actors }) => ({
  type: 'DENY',
  by,
  actors,
  reason: input.reason,
}));
export const resuming = change(z.object({ ...target, reason }), (input, { by, actors }) => ({
  type: 'RESUME',
  by,
  actors,
  reason: input.reason,
}));
