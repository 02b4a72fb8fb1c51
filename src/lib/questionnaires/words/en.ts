import { fields } from './fields/en.ts';
import { pages } from './pages/en.ts';
import { between, counter, dates } from './plural.ts';
import type { Words } from './words.ts';

const { number, counted } = counter('en-GB');
const date = dates('en-GB');
const range = between({ from: 'from', upTo: 'up to', and: 'to' });

export const en: Words = {
	...fields,
	...pages,
	yes: 'Yes',
	escapes: { unknown: 'I don’t know', refused: 'I’d rather not say' },
	skip: 'Skip',
	number,
	date,
	ends: ({ from, to, fromLabel, toLabel }) => `${from} is ${fromLabel}, ${to} is ${toLabel}`,
	notRequired: '(optional)',
	notRequiredHint: 'You may skip whatever is marked “optional”.',
	severalHint: 'You can choose more than one answer.',
	atLeastHint: (least) => `Choose at least ${least}.`,
	atMostHint: (most) => `Choose at most ${most}.`,

	fillIn: (label) => `Fill in an answer to “${label}”.`,
	fillInDate: (label) => `Fill in a date for “${label}”.`,
	choose: (label) => `Choose an answer to “${label}”.`,
	choosePlace: (label) => `Choose a neighbourhood or a place for “${label}”.`,
	addFile: (label) => `Add a file to “${label}”.`,
	consent: (label) => `Tick “${label}” if you want to go on.`,
	notInList: (label) => `Choose an answer from the list for “${label}”.`,
	tooLong: (label, length, most) =>
		`You used ${number(length)} characters for “${label}”. You can use ${number(most)} at most.`,
	notANumber: (label) => `Fill in a number for “${label}”, such as 12 or 12.5.`,
	notAWholeNumber: (label) => `Fill in a whole number for “${label}”, such as 12.`,
	outOfRange: (label, least, most) => `For “${label}”, fill in a number ${range(least, most, number)}.`,
	notAnEmail: (label) => `For “${label}”, fill in an email address such as name@example.org.`,
	notAPostcode: (label) => `For “${label}”, fill in the four digits of your postcode, such as 1234.`,
	notADate: (label) => `For “${label}”, fill in a day, a month and a year, such as 1 3 2026.`,
	noSuchDate: (label) => `The day that you filled in for “${label}” does not exist. Check the day and the month.`,
	dateOutOfRange: (label, earliest, latest) => `For “${label}”, fill in a day ${range(earliest, latest, date)}.`,
	alone: (label, option) => `For “${label}” you chose “${option}” and another answer too. Take one of the two away.`,
	bothAnswerAndEscape: (label) =>
		`For “${label}” you gave an answer, and also chose not to answer. Take one of the two away.`,
	tooMany: (label, most) => `Choose at most ${counted(most, { one: 'answer', other: 'answers' })} for “${label}”.`,
	tooFew: (label, least) => `Choose at least ${counted(least, { one: 'answer', other: 'answers' })} for “${label}”.`,
	tooManyFiles: (label, most) => `Add at most ${counted(most, { one: 'file', other: 'files' })} to “${label}”.`,
	noSuchPlace: (label, places) => `Give “${label}” a place from 1 to ${places}.`,
	placeTwice: (label, place) => `For “${label}”, place ${place} is there more than once. Give each its own place.`,
	placeSkipped: (label, place) => `For “${label}”, nothing is at place ${place}. Begin at 1 and skip nothing.`,
	rankAll: (label, places) =>
		places === 1 ? `Choose what comes first for “${label}”.` : `Give the places 1 to ${places} for “${label}”.`,
	pointsSum: (label, sum, total) =>
		`For “${label}” you divided ${counted(sum, { one: 'point', other: 'points' })}. Divide exactly ${number(total)}.`,
	dividePoints: (label, total) => `Divide ${counted(total, { one: 'point', other: 'points' })} for “${label}”.`,
	checkFailed: (label) => `Your answer to “${label}” cannot be right. Please check it again.`,
	nothingYet: 'You have not filled in anything yet. Begin on the first page.',

	day: 'Day',
	month: 'Month',
	year: 'Year',
	dateHint: 'For example 1 3 2026.',
	postcodeHint: 'Only the four digits, for example 1234.',
	rankingHint: (places) =>
		places === 1
			? 'Put 1 at what comes first for you.'
			: `Put 1 at what comes first for you, then 2, and so on to ${places}.`,
	place: (option) => `Place of ${option}`,
	noPlace: 'no place',
	pointsHint: (total) =>
		`Divide ${counted(total, { one: 'point', other: 'points' })}. Give more points to what matters more to you.`,
	points: (option) => `Points for ${option}`,
	otherText: (option) => `What do you mean by “${option}”?`,
	noAnswer: 'No answer',
	mostCharacters: (most) => `Write at most ${counted(most, { one: 'character', other: 'characters' })}.`,
	charactersLeft: (count) => `Characters left: ${count}`,
	charactersOver: (count) => `Characters too many: ${count}`,
	pointsLeft: (count, total) => `Still ${count} of ${counted(total, { one: 'point', other: 'points' })} to divide`,
	pointsOver: (count) => `Points too many: ${count}`,
	moveUp: (option) => `Move ${option} up`,
	moveDown: (option) => `Move ${option} down`,
	wholly: (side) => `Wholly ${side}`,
	rather: (side) => `Rather ${side}`,
	evenly: 'Both equally',
	chooseWijk: 'Choose a neighbourhood',
	street: 'Street or place',
	mapHint: 'Click on the map, or choose a neighbourhood from the list.',
	pointOnMap: 'A place on the map',
	files: (count) => counted(count, { one: 'file', other: 'files' }),
	filesHint: (most, photosOnly) =>
		most === 1
			? `A photo${photosOnly ? '' : ' or PDF'}, 8 MB at most.`
			: `At most ${most} ${photosOnly ? 'photos' : 'photos or PDFs'}, each 8 MB at most.`,
	removeFile: (name) => `Remove ${name}`,
	fileDescription: 'What does it show?',
	picture: 'Picture',

	next: 'Next',
	previous: 'Previous',
	toOverview: 'Save and go to the overview',
	begin: 'Begin',
	goOn: 'Continue',
	change: 'Change',
	fillInNow: 'Fill in',
	send: 'Send',
	notAnswered: 'Not filled in',
	mustFillIn: 'You still have to fill this in.',
	error: 'Error:',
	problems: (count) => (count === 1 ? 'Something is not right yet' : `Please look at these ${count} points`),
	problemsInTitle: (count) => (count === 1 ? '1 error' : `${count} errors`),
	questionOf: (at, of, certain) => `Question ${at} of ${certain ? '' : 'at most '}${of}`,
	pageOf: (at, of, certain) => `Page ${at} of ${certain ? '' : 'at most '}${of}`,
	overview: 'Your answers',
	overviewHint: 'Check that everything is right. Then you send the answers.',
	emailLabel: 'Your email address',
	emailHint: 'Only if you want an email when there is news.',
	later: 'Continue later',
	laterHint: 'With this code you continue where you were, also on another device.',
	laterMailLabel: 'Would you like the code by email too? Then fill in your email address.',
	laterMailSent: 'We have sent you the code by email.',
	haveCode: 'Do you have a code?',
	codeLabel: 'Your code',
	codeWrong: 'We do not know this code. Check the letters and digits.',
	closed: 'This questionnaire is closed.',
	alreadySent: 'You have already sent this questionnaire.',
	readAloud: 'Read aloud',
	stopReading: 'Stop reading aloud',
	inOtherLanguages: 'This questionnaire in another language'
};
