// `npm run example:remove`: takes the example municipality away, for ever.
import { onTheDatabase, readArguments } from './support/command-line.ts';

const usage = `Zo haalt u de voorbeeldgemeente weg:
  npm run example:remove
Staat er ook iets van uzelf in? Dan gebeurt er niets, tenzij u alles weg wilt:
  npm run example:remove -- --everything`;

await onTheDatabase(async () => {
	const { values } = readArguments({ everything: { type: 'boolean' } }, usage);
	const { listOwn, removeExample } = await import('#lib/example/remove.ts');
	const own = values.everything ? [] : await listOwn();
	if (own.length)
		throw new Error(
			`Er staat al iets in dat niet van het voorbeeld is:\n${own.map((what) => `- ${what}`).join('\n')}\n\n${usage}`
		);
	await removeExample();
	console.log('De voorbeeldgemeente is weg en komt niet terug. Voeg de eerste beheerder toe met: npm run people:add');
});
