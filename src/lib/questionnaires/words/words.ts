import type { Escape } from '../definition.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { FieldWords } from './fields/field-words.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import type { PageWords } from './pages/page-words.ts';
import { pl } from './pl.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** What the platform itself says while somebody fills in, in one language. The maker's words are in the definition. */
export interface Words extends FieldWords, PageWords {
	yes: string;
	escapes: Record<Escape, string>;
	/** In place of “weet ik niet” at a statement: one passes it over. */
	skip: string;
	number: (value: number) => string;
	/** Takes a day as `2026-03-01`. */
	date: (day: string) => string;
	/** `1 is slecht, 5 is goed`. */
	ends: (question: { from: number; to: number; fromLabel: string; toLabel: string }) => string;
	/** After the label of what one may leave open. */
	notRequired: string;
	notRequiredHint: string;
	severalHint: string;
	atLeastHint: (least: number) => string;
	atMostHint: (most: number) => string;

	// What is wrong with an answer. `label`: of the question.
	fillIn: (label: string) => string;
	fillInDate: (label: string) => string;
	choose: (label: string) => string;
	choosePlace: (label: string) => string;
	addFile: (label: string) => string;
	consent: (label: string) => string;
	notInList: (label: string) => string;
	tooLong: (label: string, length: number, most: number) => string;
	notANumber: (label: string) => string;
	notAWholeNumber: (label: string) => string;
	outOfRange: (label: string, least?: number, most?: number) => string;
	notAnEmail: (label: string) => string;
	notAPostcode: (label: string) => string;
	notADate: (label: string) => string;
	noSuchDate: (label: string) => string;
	/** Days as `2026-03-01`. */
	dateOutOfRange: (label: string, earliest?: string, latest?: string) => string;
	alone: (label: string, option: string) => string;
	bothAnswerAndEscape: (label: string) => string;
	tooMany: (label: string, most: number) => string;
	tooFew: (label: string, least: number) => string;
	tooManyFiles: (label: string, most: number) => string;
	noSuchPlace: (label: string, places: number) => string;
	placeTwice: (label: string, place: number) => string;
	placeSkipped: (label: string, place: number) => string;
	rankAll: (label: string, places: number) => string;
	pointsSum: (label: string, sum: number, total: number) => string;
	dividePoints: (label: string, total: number) => string;
	checkFailed: (label: string) => string;
	nothingYet: string;

	// Beside the fields.
	day: string;
	month: string;
	year: string;
	dateHint: string;
	postcodeHint: string;
	rankingHint: (places: number) => string;
	place: (option: string) => string;
	noPlace: string;
	pointsHint: (total: number) => string;
	points: (option: string) => string;
	otherText: (option: string) => string;
	/** Takes back an answer to what may be left open. */
	noAnswer: string;
	/** How much one can write, in characters. */
	mostCharacters: (most: number) => string;
	charactersLeft: (count: string) => string;
	charactersOver: (count: string) => string;
	pointsLeft: (count: string, total: number) => string;
	pointsOver: (count: string) => string;
	moveUp: (option: string) => string;
	moveDown: (option: string) => string;
	/** The one side of a dilemma, without anything of the other. */
	wholly: (side: string) => string;
	rather: (side: string) => string;
	evenly: string;
	chooseWijk: string;
	street: string;
	mapHint: string;
	pointOnMap: string;
	files: (count: number) => string;
	filesHint: (most: number, photosOnly: boolean) => string;
	removeFile: (name: string) => string;
	fileDescription: string;
	picture: string;

	// On the pages.
	next: string;
	previous: string;
	toOverview: string;
	begin: string;
	goOn: string;
	change: string;
	fillInNow: string;
	send: string;
	notAnswered: string;
	mustFillIn: string;
	error: string;
	problems: (count: number) => string;
	/** Before the title of a page with problems. */
	problemsInTitle: (count: number) => string;
	questionOf: (number: number, of: number, certain: boolean) => string;
	pageOf: (number: number, of: number, certain: boolean) => string;
	overview: string;
	overviewHint: string;
	emailLabel: string;
	emailHint: string;
	later: string;
	laterHint: string;
	laterMailLabel: string;
	laterMailSent: string;
	haveCode: string;
	codeLabel: string;
	codeWrong: string;
	closed: string;
	alreadySent: string;
	readAloud: string;
	stopReading: string;
	inOtherLanguages: string;
}

const all: Record<Language, Words> = { nl, en, de, pl, tr, uk, ar };

export const wordsIn = (language: Language): Words => all[language];
