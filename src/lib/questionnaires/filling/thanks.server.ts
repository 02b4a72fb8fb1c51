import { languageOfText } from '../texts.ts';
import { findFilling, type Visit } from './finding.server.ts';

/** What the maker of a vragenlijst says to who sent it. */
export async function findThanks(visit: Visit) {
	const { slug, language, definition } = await findFilling(visit);
	return { slug, language, thanks: definition.thanks ?? '', thanksIn: languageOfText(definition, 'thanks', language) };
}
