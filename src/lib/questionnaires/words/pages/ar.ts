import { counter, dates } from '../plural.ts';
import type { PageWords } from './page-words.ts';

const { counted, form } = counter('ar');
const date = dates('ar');

const minutesIn = (count: number) =>
	form(count, {
		one: 'دقيقة واحدة',
		two: 'دقيقتان',
		other: counted(count, { few: 'دقائق', many: 'دقيقة', other: 'دقيقة' })
	});
const peopleIn = (count: number) =>
	form(count, {
		one: 'شخص واحد',
		two: 'شخصين',
		other: counted(count, { few: 'أشخاص', many: 'شخصًا', other: 'شخص' })
	});
const pagesIn = (count: number) =>
	form(count, {
		one: 'صفحة واحدة',
		two: 'صفحتان',
		other: counted(count, { few: 'صفحات', many: 'صفحة', other: 'صفحة' })
	});
const questionsIn = (count: number) =>
	form(count, {
		one: 'سؤال واحد',
		two: 'سؤالين',
		other: counted(count, { few: 'أسئلة', many: 'سؤالًا', other: 'سؤال' })
	});

export const pages: PageWords = {
	partOf: 'جزء من',
	about: (minutes, people) => `حوالي ${minutesIn(minutes)}${people ? `، حسب قياس لدى ${peopleIn(people)}` : ''}`,
	pages: pagesIn,
	questions: (count) => (count === 2 ? 'سؤالان' : questionsIn(count)),
	noAccount: 'لا حاجة إلى اسم أو حساب',
	promise: 'كل ما تكتبه بكلماتك الخاصة يُجاب عنه.',
	promiseHint: 'تحصل على رمز متابعة. به ترى ما نفعله بكلماتك، حتى لو كان الجواب لا.',
	stopWhenever: 'يمكنك التوقف متى شئت. نحتفظ بإجاباتك 30 يومًا لكي تتمكن من المتابعة.',
	until: (day) => `آخر يوم للمشاركة: ${date(day)}.`,
	alreadyBegun: (answers) => `لقد بدأت من قبل. عدد الإجابات المحفوظة: ${answers}.`,
	restart: 'ابدأ من جديد',
	restartHint: 'سيُحذف كل ما ملأته. لا يمكن التراجع عن ذلك.',
	restartButton: 'احذف كل شيء وابدأ من جديد',
	sentOn: (day) => `أرسلت هذا الاستبيان في ${date(day)}. شكرًا لك.`,
	followHint: 'برمز المتابعة ترى ما يحدث لكلماتك.',
	follow: 'تابع مشاركتك',
	anotherPerson: 'هل يريد شخص آخر المشاركة على هذا الجهاز؟',
	fillInAgain: 'املأ الاستبيان مرة أخرى',
	closedHint: 'لا يمكنك إرسال أي شيء بعد الآن.',
	thanksToAll: 'شكرًا لكل من شارك.',
	whatWasFilledIn: 'اطّلع على ما ملأته',
	whatHappens: 'اقرأ ما يحدث بالإجابات',
	opensOn: (day) => `يُفتح هذا الاستبيان في ${date(day)}.`,
	full: 'لدينا ما يكفي من الإجابات.',
	fullHint: 'شكرًا على رغبتك في المشاركة.',

	needsCode: 'تحتاج إلى رمز للمشاركة. تجده في الرسالة التي وصلتك بالبريد.',
	needsMail: 'يمكنك المشاركة مرة واحدة بعنوان بريدك الإلكتروني. سنرسل إليك رمزًا.',
	mailMeACode: 'أرسلوا إليّ رمزًا',
	codeMailed: (address) => `أرسلنا رسالة إلى ${address}.`,
	codeMailedHint: 'تجد رمزك في الرسالة. اكتبه هنا. تحقق أيضًا من البريد غير المرغوب فيه.',
	codeMailSubject: 'رمزك للاستبيان',
	codeMailText: (title, code, link) =>
		`طلبت رمزًا للاستبيان «${title}».\n\nرمزك: ${code}\n\nافتح هذه الصفحة للمشاركة:\n${link}\n\nألم تطلب رمزًا؟ إذن ليس عليك فعل أي شيء.`,
	codeHint: 'يتكون الرمز من 13 حرفًا ورقمًا، في ثلاث مجموعات. يمكنك أيضًا استعمال الحروف الصغيرة والمسافات.',
	useCode: 'تابع بهذا الرمز',
	continueTitle: 'تابع برمزك',
	continueHint: 'بعد ذلك ترى الإجابات التي قدمتها من قبل، وتتابع من حيث توقفت.',
	beginTitle: 'ابدأ برمزك',
	beginWithCode: 'ابدأ بهذا الرمز',
	otherAnswersHere: (code) =>
		`توجد الآن إجابات أخرى على هذا الجهاز. هل تريد رؤيتها لاحقًا؟ اكتب هذا الرمز عندك أولًا: ${code}.`,
	codeMissing: 'يرجى كتابة رمزك.',
	notAnAddress: 'يرجى كتابة عنوان بريد إلكتروني مثل name@example.org.',
	addressMissing: 'يرجى كتابة عنوان بريدك الإلكتروني.',

	laterTitle: 'تابع لاحقًا',
	laterKept: 'يمكنك التوقف الآن. لقد حفظنا ما ملأته. نحتفظ به لك 30 يومًا.',
	laterWrite: 'اكتب الرمز عندك، أو اطبع هذه الصفحة، أو التقط صورة لها. من لديه الرمز يستطيع رؤية إجاباتك.',
	laterMailButton: 'أرسلوا إليّ الرمز',
	laterMailSubject: (title) => `تابع «${title}»`,
	laterMailText: (title, code, link) =>
		`لقد بدأت الاستبيان «${title}».\n\nرمزك: ${code}\n\nافتح هذه الصفحة للمتابعة:\n${link}\n\nنحتفظ بإجاباتك 30 يومًا. من لديه هذه الرسالة يستطيع رؤية إجاباتك، فلا ترسلها إلى غيرك.`,

	backToStart: 'العودة إلى بداية هذا الاستبيان',
	otherLists: 'اطّلع على الاستبيانات الأخرى',
	noChangeAnymore: 'لقد استلمنا إجاباتك.',
	closedNothing: 'هذا الاستبيان مغلق. لا يمكنك إرسال أي شيء بعد الآن.',
	notOpenYet: (day) => `هذا الاستبيان غير مفتوح بعد. أول يوم للمشاركة: ${date(day)}.`,
	alreadySentNothing: 'لقد أرسلت هذا الاستبيان من قبل. هل تريد تعديل شيء؟ اذهب إلى بداية الاستبيان.',
	noCookie:
		'لم نتمكن من حفظ إجاباتك على هذا الجهاز. يرجى المحاولة مرة أخرى. هل تعذر ذلك من جديد؟ اسمح إذن بملفات تعريف الارتباط (cookies) في متصفحك.',
	checkTitle: 'تحقق من إجاباتك',
	received: 'لقد استلمناها.',
	notShownAnymore: 'لم نعد نعرض إجاباتك هنا، فقد يستعمل شخص آخر هذا الجهاز.',
	closedNotSent: 'لم يعد بإمكانك إرسال إجاباتك.',
	closedStillHere: 'ما زال بإمكانك قراءتها هنا للاحتفاظ بها لنفسك.',
	missingCount: (questions) => `ما زال عليك الإجابة عن ${questionsIn(questions)}.`,
	missingHint: 'تراها في الأسفل مع رابط.',
	mailQuestion: 'هل تريد رسالة بالبريد الإلكتروني عند وجود جواب؟',
	mailQuestionHint: 'نستعمل عنوانك لهذا فقط. لا يراه أحد غيرنا.',
	wordsBecomePublic: 'ما كتبته بكلماتك الخاصة يُنشر على هذا الموقع بدون اسمك. يقرؤه أولًا موظف من البلدية (مشرف).',
	asOrganisation: (name) => `هل تشارك باسم منظمة؟ عندها يظهر اسم المنظمة معه: ${name}.`,

	correct: 'عدّل إجاباتك',
	correctHint: 'يمكنك ذلك ما دام الاستبيان مفتوحًا.',
	correcting: 'أنت تعدّل ما أرسلته من قبل.',
	correctingHint: 'يبقى ما أرسلته ساريًا حتى ترسل التعديل.',
	stopCorrecting: 'أوقف التعديل',
	sendCorrection: 'أرسل التعديل',

	thanks: 'شكرًا لك. لقد استلمنا إجاباتك.',
	yourCode: 'رمز المتابعة الخاص بك هو',
	thanksHint: 'برمز المتابعة ترى ما يحدث لكلماتك. اكتب الرمز عندك، أو التقط صورة له.',
	restInDutch: 'بقية هذا الموقع باللغة الهولندية.',
	scanHint: 'التقط صورة لهذا المربع بهاتفك. عندها ترى ما يحدث لكلماتك.',
	secretIs: (secret) => `هل تريد سحب إجاباتك أو تعديلها؟ يمكنك ذلك بهذا الرمز السري: ${secret}`,
	nextPerson: 'تم',
	resets: (seconds) => `تختفي هذه الصفحة بعد ${seconds} ثانية.`
};
