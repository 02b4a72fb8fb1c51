/** What the platform says on the pages around the questions, in one language. Days come in as moments. */
export interface PageWords {
	// The introduction.
	partOf: string;
	/** `people`: how many it was measured with; nothing: it is a guess. */
	about: (minutes: number, people?: number) => string;
	pages: (count: number) => string;
	questions: (count: number) => string;
	noAccount: string;
	promise: string;
	promiseHint: string;
	stopWhenever: string;
	until: (day: Date) => string;
	alreadyBegun: (answers: number) => string;
	restart: string;
	restartHint: string;
	restartButton: string;
	sentOn: (day: Date) => string;
	followHint: string;
	follow: string;
	anotherPerson: string;
	fillInAgain: string;
	closedHint: string;
	thanksToAll: string;
	whatWasFilledIn: string;
	whatHappens: string;
	opensOn: (day: Date) => string;
	full: string;
	fullHint: string;

	// Getting in with a code.
	needsCode: string;
	needsMail: string;
	mailMeACode: string;
	codeMailed: (address: string) => string;
	codeMailedHint: string;
	codeMailSubject: string;
	codeMailText: (title: string, code: string, link: string) => string;
	codeHint: string;
	useCode: string;
	continueTitle: string;
	continueHint: string;
	/** Where a code is needed to begin: for who begins and for who goes on. */
	beginTitle: string;
	beginWithCode: string;
	/** What this device holds now goes out of sight when another code is used. */
	otherAnswersHere: (code: string) => string;
	codeMissing: string;
	notAnAddress: string;
	addressMissing: string;

	// Later.
	laterTitle: string;
	laterKept: string;
	laterWrite: string;
	laterMailButton: string;
	laterMailSubject: (title: string) => string;
	laterMailText: (title: string, code: string, link: string) => string;

	// Screens and the overview.
	backToStart: string;
	otherLists: string;
	noChangeAnymore: string;
	closedNothing: string;
	notOpenYet: (day: Date) => string;
	alreadySentNothing: string;
	noCookie: string;
	checkTitle: string;
	received: string;
	notShownAnymore: string;
	closedNotSent: string;
	closedStillHere: string;
	missingCount: (questions: number) => string;
	missingHint: string;
	mailQuestion: string;
	mailQuestionHint: string;
	wordsBecomePublic: string;
	asOrganisation: (name: string) => string;

	// Correcting.
	correct: string;
	correctHint: string;
	correcting: string;
	correctingHint: string;
	stopCorrecting: string;
	sendCorrection: string;

	// After sending.
	thanks: string;
	yourCode: string;
	thanksHint: string;
	restInDutch: string;
	scanHint: string;
	secretIs: (secret: string) => string;
	nextPerson: string;
	resets: (seconds: number) => string;
}
