import { mayOn } from '@linli/kit/security/viewer.ts';
import { termsOf } from '../classes/terms.ts';
import type { Context } from '../graphql/context.ts';
import type { Location } from '../issue/issue.ts';
import { type Duplicate, duplicatesOf } from './duplicates.ts';

/** What somebody is about to report. */
export type Draft = {
  readonly areaId: string;
  readonly categoryCode: string;
  readonly description?: string | null | undefined;
  readonly location?: Location | null | undefined;
  readonly buildingId?: string | null | undefined;
};

/** With the path on which its category is understood. */
export type PossibleDuplicate = Duplicate & { readonly areaIds: readonly string[] };

/** Open issues that may be the same as a draft; none where the viewer may not report. */
export async function findDuplicates({ service, viewer }: Context, draft: Draft): Promise<PossibleDuplicate[]> {
  const { areaId, categoryCode, description, location, buildingId } = draft;
  const path = (await service.tree.node(areaId))?.path ?? [];
  if (!mayOn(viewer, 'issue:report', path) && !mayOn(viewer, 'issue:operate', path)) return [];
  const nodes = await service.tree.nodes(path);
  const community = nodes.find((node) => node?.kind === 'COMMUNITY');
  const category = await service.catalogue.find(categoryCode, path);
  if (!community || !category) return [];
  const found = await duplicatesOf(service.models, {
    categoryCode,
    duplicateRadius: category.duplicateRadius,
    communityId: community._id,
    location,
    buildingId,
    terms: termsOf(description ?? ''),
    reportedAt: service.clock(),
  });
  return found.map((duplicate) => ({ ...duplicate, areaIds: path }));
}
