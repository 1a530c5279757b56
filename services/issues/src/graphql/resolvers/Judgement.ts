import { mayOn } from '@linli/kit/security/viewer.ts';
import type { JudgementResolvers } from '../generated.ts';

export const Judgement: JudgementResolvers = {
  person: async ({ personId, topicId }, _, { loaders, viewer }) => {
    const topic = personId === viewer.id ? undefined : await loaders.topic.load(topicId);
    const shown = personId === viewer.id || (topic && mayOn(viewer, 'topic:review', topic.areaIds));
    return shown ? { id: personId } : null;
  },
};
