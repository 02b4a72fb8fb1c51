import { counter } from '../../words/plural.ts';
import { pictureIn, type OnPaper } from './paper-sentences.ts';

const { counted } = counter('en-GB');
const signs = { '=': '', '!=': 'not ', '<': 'less than ', '<=': 'at most ', '>': 'more than ', '>=': 'at least ' };

export const en: OnPaper = {
	form: {
		howTo: 'How to fill in this form',
		rules: [
			'Write with a blue or black pen.',
			'Put a cross in the box or circle of your choice.',
			'Did you make a mistake? Make the wrong box completely black. Then put a cross in the right one.',
			'Would you rather not answer a question? Then skip it.'
		],
		one: 'Put a cross in one box.',
		several: 'Put a cross in every box that is right for you.',
		atMost: 'Number of crosses: {most} at most.',
		scale: 'Put a cross in one circle.',
		matrix: 'Put a cross in one circle on each line.',
		matrixSeveral: 'On each line, put a cross in every box that is right for you.',
		statement: 'Topic',
		ranking: 'Write 1 at what matters most to you, 2 at what comes next, and so on.',
		rankingMost: 'Write 1 at what matters most to you, then 2, and so on to {most}. Leave the rest empty.',
		points: 'Divide {total} points. Write on each line how many points you give.',
		neighbourhood: 'Put a cross at the neighbourhood.',
		day: 'day',
		month: 'month',
		year: 'year',
		pages: 'Page {page} of {pages}',
		version: 'Version {version}',
		number: 'Number of this paper: {number}',
		numberLater: 'Number (for the municipality to fill in):',
		qr: 'QR code with the number of this paper.',
		qrOnline: 'QR code with the address of this questionnaire on the internet.',
		send: 'Send this form to',
		before: 'Please do so before {day}.',
		online: 'Would you rather do this online? Go to {url}.',
		thanks: 'Thank you for filling in this form.'
	},
	list: {
		minutes: (count) => `Filling in takes about ${counted(count, { one: 'minute', other: 'minutes' })}.`,
		only: (condition) => `Fill this in only if ${condition}.`,
		onlyPart: (condition) => `Fill in this part only if ${condition}.`,
		question: (called) => `question ${called}`,
		earlier: (called) => `(your answer to question ${called})`,
		email:
			'We keep your email address apart from your answers. It is never made public, and after two years we throw it away.',
		file: (photosOnly, isNumbered) =>
			`You can send ${photosOnly ? 'a photo' : 'a photo or a sheet'} along with this paper. ${
				isNumbered ? 'Write the number of this paper on the back.' : 'Put it in the same envelope.'
			}`,
		dilemma: 'The closer your cross is to one side, the more you agree with it.',
		picture: pictureIn,
		example: 'EXAMPLE. This questionnaire is not open yet.',
		atTheDesk: 'Or hand it in at the desk.',
		download: 'Would you rather use paper? Print the questionnaire (PDF)'
	},
	conditions: {
		and: ' and ',
		or: ' or ',
		ticked: (called, option, isSo) => `you ${isSo ? 'ticked' : 'did not tick'} “${option}” at question ${called}`,
		answered: (called, isSo) => `you ${isSo ? 'answered' : 'did not answer'} question ${called}`,
		compared: (called, sign, value) => `your answer to question ${called} is ${signs[sign]}${value}`,
		depends: (called) => `it fits what you filled in at question ${called}`
	}
};
