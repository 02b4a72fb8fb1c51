import { loadLanguage } from '#lib/language/loading.ts';
import { analyse } from '#lib/language/analysis.ts';
import { MOST_TEXT } from '#lib/language/settings.ts';
import { scoreOf as formula } from '#lib/language/measuring/score.ts';
import {
	amsterdamPairs,
	recallByLabel,
	rvoGroups,
	scoreOfAny,
	seriousOnClean,
	shareInOrder
} from '#test/support/language/figures.ts';
import { ownGroups, uniqueTexts, type Group } from '#test/support/own-texts/groups.ts';
import { judgedGroups, seriousIn } from '#test/support/own-texts/judging.ts';
import { ownTime } from '#test/support/own-time.ts';
import { hasTaal, readReference } from '#test/support/language/reference-texts.ts';
import { heldOutTrees, scoreOf, tallyFiniteVerbs, tallyPassives } from '#test/support/language/treebank-figures.ts';
import { unseenPassives, unseenShares } from '#test/support/language/unseen/unseen-figures.ts';
import { second } from '#test/support/language/unseen/second.ts';
import type { Measurement } from './measurement.ts';

/** The language check against its bars. What is measured on the research data is left out when that is not there. */
export async function measure(): Promise<Measurement[]> {
	const before = process.memoryUsage().rss;
	const start = ownTime();
	const language = await loadLanguage();
	const loading = ownTime() - start;
	const memory = (process.memoryUsage().rss - before) / 1e6;
	const value = formula({ frequency: 5.2, distance: 3, density: 4.5, concreteness: 0.6 });
	const own: Measurement[] = [
		{
			name: 'the formula at 5.2, 3, 4.5 and 0.6, away from 21.0204',
			figure: Math.abs(value - 21.0204),
			unit: 'points',
			atMost: 0.0001
		},
		{ name: 'loading the lists', figure: loading, unit: 'ms', atMost: 300 },
		{ name: 'what they take in memory', figure: memory, unit: 'MB', atMost: 60 },
		...speeds(language),
		...ownTexts(language),
		...unseen(language)
	];
	if (!hasTaal) {
		console.log('../shared/data/taal is not there: only speed and texts of our own are measured.');
		return own;
	}
	return [...own, ...references(language), ...ordered(language), ...hints(language), ...grammar(language)];
}

type Language = Awaited<ReturnType<typeof loadLanguage>>;

const SENTENCE =
	'De gemeente heeft na overleg met alle bewoners van de wijk het beleidsplan aangepast, zodat het kan worden uitgevoerd. ';

function speeds(language: Language): Measurement[] {
	const time = (text: string) => {
		const start = ownTime();
		analyse(text, language);
		return ownTime() - start;
	};
	const thousand = SENTENCE.repeat(59);
	for (let round = 0; round < 10; round++) time(thousand);
	const warm = Array.from({ length: 9 }, () => time(thousand)).toSorted((one, other) => one - other)[4]!;
	const hostile = 'is gebouwd dat '.repeat(MOST_TEXT / 15);
	return [
		{ name: '1,000 words, warm', figure: warm, unit: 'ms', atMost: 20 },
		{ name: '10,000 words', figure: time(SENTENCE.repeat(590)), unit: 'ms', atMost: 1000 },
		{ name: 'the longest text that is read, all verbs', figure: time(hostile), unit: 'ms', atMost: 5000 },
		{ name: 'a hostile text of 2 MB (refused)', figure: time('dat '.repeat(500_000)), unit: 'ms', atMost: 5000 }
	];
}

/** How much of what the platform itself says passes: of groups that are read together, and of the texts one by one. */
function ownTexts(language: Language): Measurement[] {
	const groups = ownGroups(language.words);
	const judged = judgedGroups(groups, language);
	const texts = uniqueTexts(groups);
	const sorts = Object.entries(sortNames).map(([sort, name]) => {
		const own = judged.filter((group) => nameOf(group) === sort);
		const passed = own.filter(({ judgement }) => judgement.gate.passed && (judgement.level ?? 3) <= 2).length;
		return { name: `our own ${name} (${own.length})`, figure: share(passed, own.length), unit: '%', atLeast: 100 };
	});
	const plain = texts.filter((own) => !seriousIn(own, language).hints.length).length;
	const name = `our own texts without a serious hint (${texts.length.toLocaleString('en')})`;
	return [...sorts, { name, figure: share(plain, texts.length), unit: '%', atLeast: 100 }];
}

const sortNames = {
	residents: 'pages for inwoners that pass',
	page: 'pages for others that pass',
	mail: 'mails that pass',
	message: 'messages that pass',
	explanation: 'hints of this check that pass',
	example: 'example texts that pass'
};

const nameOf = ({ sort, isForResidents }: Group) => (isForResidents ? 'residents' : sort);

const share = (part: number, whole: number) => (100 * part) / whole;

/** Texts of our own. The rules were mended on the first; on the second none was changed. */
function unseen(language: Language): Measurement[] {
	const { recall, falseAlarms } = unseenShares(language);
	const fresh = unseenShares(language, second);
	const passives = scoreOf(unseenPassives(language));
	return [
		{ name: 'hints wanted in texts of our own that came', figure: recall, unit: '%', atLeast: 90 },
		{ name: 'plain sentences of our own with a serious hint', figure: falseAlarms, unit: '%', atMost: 5 },
		{ name: 'the same, in texts written after the rules', figure: fresh.recall, unit: '%', atLeast: 90 },
		{ name: 'plain sentences there with a serious hint', figure: fresh.falseAlarms, unit: '%', atMost: 5 },
		{ name: 'passives in texts of our own, F1', figure: passives, unit: '', atLeast: 0.85 }
	];
}

const references = (language: Language): Measurement[] =>
	[1, 2, 3, 4].map((level) => {
		const { text, score } = readReference(level);
		const figure = Math.abs(scoreOfAny(text, language)! - score);
		return { name: `reference text of level ${level}, away from its score`, figure, unit: 'points', atMost: 5 };
	});

function ordered(language: Language): Measurement[] {
	const pairs = amsterdamPairs();
	const inOrder = (least: number) =>
		shareInOrder(
			pairs.filter((one) => one.pairs >= least),
			language
		);
	return [
		{ name: 'Amsterdam, documents of 5 pairs or more in order', figure: inOrder(5), unit: '%', atLeast: 85 },
		{ name: 'Amsterdam, documents of 15 pairs or more in order', figure: inOrder(15), unit: '%', atLeast: 100 },
		{ name: 'RVO, groups in order', figure: shareInOrder(rvoGroups(), language), unit: '%', atLeast: 100 }
	];
}

const hints = (language: Language): Measurement[] => [
	...Object.entries(recallByLabel(language)).map(([label, figure]) => ({
		...{ name: `sentences labelled ${label} with a hint that fits`, figure, unit: '%', atLeast: 90 }
	})),
	{ name: 'clean sentences with a serious hint', figure: seriousOnClean(language), unit: '%', atMost: 5 }
];

function grammar({ tag }: Language): Measurement[] {
	const trees = heldOutTrees();
	return [
		{
			name: 'finite verbs in sentences not learnt from, F1',
			figure: scoreOf(tallyFiniteVerbs(trees, tag)),
			unit: '',
			atLeast: 0.9
		},
		{
			name: 'passives in sentences not learnt from, F1',
			figure: scoreOf(tallyPassives(trees, tag)),
			unit: '',
			atLeast: 0.85
		}
	];
}
