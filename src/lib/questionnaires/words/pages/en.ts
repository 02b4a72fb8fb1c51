import { counter, dates } from '../plural.ts';
import type { PageWords } from './page-words.ts';

const { counted } = counter('en-GB');
const date = dates('en-GB');

export const pages: PageWords = {
	partOf: 'Part of',
	about: (minutes, people) =>
		`about ${counted(minutes, { one: 'minute', other: 'minutes' })}${people ? `, measured with ${counted(people, { one: 'person', other: 'people' })}` : ''}`,
	pages: (count) => counted(count, { one: 'page', other: 'pages' }),
	questions: (count) => counted(count, { one: 'question', other: 'questions' }),
	noAccount: 'No name or account needed',
	promise: 'What you write in your own words gets an answer.',
	promiseHint: 'You get a tracking code. With it you see what we do with your words, also when the answer is no.',
	stopWhenever: 'You can stop whenever you want. We keep your answers for 30 days, so that you can continue.',
	until: (day) => `You can take part up to and including ${date(day)}.`,
	alreadyBegun: (answers) =>
		`You had already begun: ${counted(answers, { one: 'answer is', other: 'answers are' })} saved.`,
	restart: 'Start again',
	restartHint: 'Everything that you filled in will be deleted. You cannot undo this.',
	restartButton: 'Delete everything and start again',
	sentOn: (day) => `You sent this questionnaire on ${date(day)}. Thank you.`,
	followHint: 'With your tracking code you see what happens to your words.',
	follow: 'Follow your contribution',
	anotherPerson: 'Does somebody else want to take part on this device?',
	fillInAgain: 'Fill in the questionnaire again',
	closedHint: 'You cannot send anything any more.',
	thanksToAll: 'Thank you to everybody who took part.',
	whatWasFilledIn: 'See what you had filled in',
	whatHappens: 'Read what happens with the answers',
	opensOn: (day) => `This questionnaire opens on ${date(day)}.`,
	full: 'We have enough answers.',
	fullHint: 'Thank you for wanting to take part.',

	needsCode: 'You need a code to take part. It is in the letter that you received.',
	needsMail: 'You can take part once with your email address. We will send you a code by email.',
	mailMeACode: 'Email me a code',
	codeMailed: (address) => `We have sent an email to ${address}.`,
	codeMailedHint: 'Your code is in the email. Fill it in here. Look in your spam folder too.',
	codeMailSubject: 'Your code for the questionnaire',
	codeMailText: (title, code, link) =>
		`You asked for a code for the questionnaire “${title}”.\n\nYour code is ${code}.\n\nOpen this page to take part:\n${link}\n\nDid you not ask for a code? Then you do not have to do anything.`,
	codeHint: 'A code has 13 letters and digits, in three groups. Small letters and spaces are fine too.',
	useCode: 'Continue with this code',
	continueTitle: 'Continue with your code',
	continueHint: 'You will then see the answers that you already gave. You continue where you were.',
	beginTitle: 'Begin with your code',
	beginWithCode: 'Begin with this code',
	otherAnswersHere: (code) =>
		`There are other answers on this device now. Do you want to see them again later? Then first write down this code: ${code}.`,
	codeMissing: 'Fill in your code.',
	notAnAddress: 'Fill in an email address such as name@example.org.',
	addressMissing: 'Fill in your email address.',

	laterTitle: 'Continue later',
	laterKept: 'You can stop now. We have saved what you filled in. We keep it for you for 30 days.',
	laterWrite: 'Write down the code, print this page or take a photo. Whoever has the code can see your answers.',
	laterMailButton: 'Email me the code',
	laterMailSubject: (title) => `Continue with “${title}”`,
	laterMailText: (title, code, link) =>
		`You have begun the questionnaire “${title}”.\n\nYour code is ${code}.\n\nOpen this page to continue:\n${link}\n\nWe keep your answers for 30 days. Whoever has this email can see your answers, so please do not forward it.`,

	backToStart: 'Back to the start of this questionnaire',
	otherLists: 'See the other questionnaires',
	noChangeAnymore: 'We have received your answers.',
	closedNothing: 'This questionnaire is closed. You cannot send anything any more.',
	notOpenYet: (day) => `This questionnaire is not open yet. You can take part from ${date(day)}.`,
	alreadySentNothing:
		'You have already sent this questionnaire. Do you want to change something? Then go to the start of the questionnaire.',
	noCookie:
		'We could not save your answers on this device. Please try again. Does it fail again? Then allow cookies in your browser.',
	checkTitle: 'Check your answers',
	received: 'We have received them.',
	notShownAnymore: 'We no longer show your answers here, in case somebody else uses this device.',
	closedNotSent: 'You cannot send your answers any more.',
	closedStillHere: 'You can still read them here, to keep them for yourself.',
	missingCount: (questions) =>
		`You still have to answer ${counted(questions, { one: 'question', other: 'questions' })}.`,
	missingHint: 'Below you see which, with a link.',
	mailQuestion: 'Would you like an email when there is an answer?',
	mailQuestionHint: 'We only use your address for that. Nobody else sees it.',
	wordsBecomePublic:
		'What you wrote in your own words will be shown on this website, without your name. Somebody of the municipality (a moderator) reads it first.',
	asOrganisation: (name) =>
		`Are you taking part for an organisation? Then the name of the organisation is shown with it: ${name}.`,

	correct: 'Change your answers',
	correctHint: 'You can do this as long as the questionnaire is open.',
	correcting: 'You are changing what you sent before.',
	correctingHint: 'What you sent stays valid until you send the change.',
	stopCorrecting: 'Stop changing',
	sendCorrection: 'Send the change',

	thanks: 'Thank you. We have received it.',
	yourCode: 'Your tracking code is',
	thanksHint: 'With your tracking code you see what happens to your words. Write down the code, or take a photo.',
	restInDutch: 'The rest of this website is in Dutch.',
	scanHint: 'Take a photo of this square with your phone. Then you see what happens to your words.',
	secretIs: (secret) => `Do you want to take it back or change it? You can, with this secret code: ${secret}`,
	nextPerson: 'Done',
	resets: (seconds) => `This page disappears after ${seconds} seconds.`
};
