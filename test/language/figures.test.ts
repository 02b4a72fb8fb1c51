import { expect, test } from 'vitest';
import { loadLanguage } from '#lib/language/loading.ts';
import { levelOf } from '#lib/language/measuring/score.ts';
import {
	amsterdamPairs,
	recallByLabel,
	rvoGroups,
	scoreOfAny,
	seriousOnClean,
	shareInOrder
} from '#test/support/language/figures.ts';
import { hasTaal, readReference } from '#test/support/language/reference-texts.ts';
import { heldOutTrees, scoreOf, tallyFiniteVerbs, tallyPassives } from '#test/support/language/treebank-figures.ts';

if (!hasTaal) console.log('skipped: the bars of the language check, ../shared/data/taal is not there');
const language = await loadLanguage();

test.skipIf(!hasTaal).each([1, 2, 3, 4])('the reference text of level %i scores as LiNT-II scored it', (level) => {
	const reference = readReference(level);
	const score = scoreOfAny(reference.text, language)!;
	expect(Math.abs(score - reference.score)).toBeLessThanOrEqual(5);
	expect(levelOf(score)).toBe(reference.level);
});

test.skipIf(!hasTaal)('what Amsterdam rewrote is plainer than before', () => {
	const pairs = amsterdamPairs();
	expect(
		shareInOrder(
			pairs.filter((one) => one.pairs >= 5),
			language
		)
	).toBeGreaterThanOrEqual(85);
	expect(
		shareInOrder(
			pairs.filter((one) => one.pairs >= 15),
			language
		)
	).toBe(100);
});

test.skipIf(!hasTaal)('what the writing guide of RVO rewrote is plainer than before', () => {
	expect(shareInOrder(rvoGroups(), language)).toBe(100);
});

test.skipIf(!hasTaal)('of each label nine in ten sentences get a hint that fits', () => {
	for (const [label, share] of Object.entries(recallByLabel(language))) expect(share, label).toBeGreaterThanOrEqual(90);
});

test.skipIf(!hasTaal)('a clean sentence hardly ever gets a serious hint', () => {
	expect(seriousOnClean(language)).toBeLessThanOrEqual(5);
});

test.skipIf(!hasTaal)('finite verbs and passives are found in sentences that the tagger did not learn from', () => {
	const trees = heldOutTrees();
	expect(scoreOf(tallyFiniteVerbs(trees, language.tag))).toBeGreaterThanOrEqual(0.9);
	expect(scoreOf(tallyPassives(trees, language.tag))).toBeGreaterThanOrEqual(0.85);
});
