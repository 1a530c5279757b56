// Run by mongosh as root: founds the replica set and makes the user of the services. Both are left alone when they exist.
const root = process.env.MONGO_INITDB_ROOT_USERNAME;
const admin = connect(
  `mongodb://${root}:${encodeURIComponent(process.env.MONGO_INITDB_ROOT_PASSWORD)}@mongodb:27017/admin?directConnection=true`,
);
try {
  admin.runCommand({ replSetGetStatus: 1 });
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') throw error;
  admin.adminCommand({ replSetInitiate: { _id: 'linli', members: [{ _id: 0, host: 'mongodb:27017' }] } });
}
while (!admin.hello().isWritablePrimary) sleep(200);
if (!admin.getUser('linli')) {
  admin.createUser({ user: 'linli', pwd: process.env.MONGODB_PASSWORD, roles: ['readWriteAnyDatabase'] });
}
print('replica set and user are there');
