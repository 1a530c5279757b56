import { findingRecorded } from '@linli/contracts';
import { defineConsumer } from '@linli/kit/events/inbox.ts';
import { categoryOfFinding } from '../intake/categoryOfFinding.ts';
import { issueOfFinding } from '../issue/issueOfFinding.ts';
import { startIssue } from '../issue/startIssue.ts';
import type { Issues } from '../service.ts';

/** Makes an issue of what was found on a visit, without retyping; one per finding. */
export const onFindingRecorded = (service: Issues) =>
  defineConsumer({
    name: 'findingRecorded',
    event: findingRecorded,
    async handle({ data: { visitId, findingId, kind, text, recordedById, ...place } }, transaction) {
      const id = issueOfFinding(findingId);
      if (await service.issues.load(transaction, id)) return;
      const areaIds = await inForce(service, place.areaIds);
      const category = await categoryOfFinding(service.catalogue, { kind, text, areaIds });
      await startIssue(service, transaction, id, {
        ...place,
        areaIds,
        category,
        description: text,
        channel: 'VISIT',
        reporterId: recordedById,
        takenInById: null,
        origin: { kind: 'VISIT', visitId, findingId },
      });
    },
  });

/** The finding may be older than the present division into grids; it goes up to what remains of its path. */
async function inForce({ tree }: Issues, areaIds: readonly string[]): Promise<string[]> {
  const nodes = await tree.nodes(areaIds);
  return areaIds.filter((_, index) => !nodes[index]?.retired);
}
