// Guard before npm scripts that run TypeScript: Node 24 comes from npm as an optional platform package, and where that
// package is missing npm silently runs scripts on the system's Node.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Linli needs Node 24 but runs on Node ${process.versions.node}: the optional package node-<system>-<processor> that brings ` +
      'it is not installed here (left out, or not published for this platform); run `npm ci` without --omit=optional, or install Node 24 yourself.',
  );
  process.exit(1);
}
