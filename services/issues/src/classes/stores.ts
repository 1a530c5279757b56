import type { Connection } from 'mongoose';
import { classIssueModel } from './classIssue.ts';
import { classMemberModel } from './classMembers.ts';
import { issueClassModel, issueClassStore } from './issueClasses.ts';

/** Models and stores of classes. */
export const classModels = (connection: Connection) => ({
  issueClasses: issueClassModel(connection),
  classMembers: classMemberModel(connection),
  classIssues: classIssueModel(connection),
});

export const classStores = (models: ReturnType<typeof classModels>) => ({
  issueClasses: issueClassStore(models.issueClasses),
});
