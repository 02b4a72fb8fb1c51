/**
 * What the child process runs: it loads the compiler, and answers each job with a PDF or with what is wrong.
 *
 * It is a text and not a module, because a module has another place in each way that the platform runs: bundled into a
 * chunk with any name, transformed by vitest, or read as TypeScript by Node. A text is the same in all of them. It gets all
 * it needs in messages, and finds the compiler by the path that its parent looked up.
 */
export const typesetterCode = String.raw`
const { join } = require('node:path');
let compiler, root;

process.on('message', (message) => {
	try {
		process.send(message.path ? start(message) : make(message));
	} catch (error) {
		process.send({ problem: String(error.message ?? error) });
	}
});

function start({ path, fonts, folder }) {
	root = folder;
	const { NodeCompiler } = require(path);
	compiler = NodeCompiler.create({ workspace: root, fontArgs: [{ fontBlobs: fonts }] });
	make({ source: '#set document(title: "-")\n-', inputs: {}, files: {} });
	return { ready: true };
}

function make({ source, inputs, files }) {
	compiler.resetShadow();
	for (const [name, content] of Object.entries(files)) compiler.mapShadow(join(root, name), Buffer.from(content));
	const compiled = compiler.compile({ mainFileContent: source, inputs, resetRead: true });
	if (!compiled.result) return { problem: JSON.stringify(compiler.fetchDiagnostics(compiled.takeDiagnostics())) };
	const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
	compiler.evictCache(2);
	return { pdf };
}
`;
