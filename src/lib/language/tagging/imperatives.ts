import type { TaggedToken } from '../segmenting/reading.ts';
import { isFinite } from './tags.ts';

// Newspapers, on which the tagger was trained, seldom ask the reader to do something.
const stems = new Set(
	`bel bekijk betaal bewaar blijf breng bezoek check controleer denk deel doe download draag druk gebruik geef ga haal
	help houd hou informeer kies kijk klik kom koop laat leen lees leg let lever maak mail meld neem noteer onderteken open
	overleg parkeer plan plak praat print reageer regel reserveer scan schrijf sluit sorteer start steek stop stel stem stuur
	trek knip gooi tel stap vertel bedenk bestel typ toon pak ruim breek meet stort verzamel bevestig annuleer installeer vervang
	teken vergeet verwijder volg vraag vul wacht werk wijzig zeg zet zie zoek zorg`.split(/\s+/)
);

/** “Mail of bel ons”, “Neem contact op en vraag naar …”: at the beginning, or joined to one that is. */
export function isImperative(tokens: TaggedToken[], at: number): boolean {
	if (!stems.has(tokens[at]!.lower) || isFinite(tokens[at]!.tag)) return false;
	const next = tokens[at + 1];
	if (!next || next.tag === 'sign' || isFinite(next.tag) || next.lower === 'van') return false;
	if (at === 0) return true;
	const first = tokens[0]!;
	return (
		tokens[at - 1]!.tag === 'conjunction' && (stems.has(first.lower) || first.lower === 'of' || first.lower === 'en')
	);
}
