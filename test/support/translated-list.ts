import type { Definition } from '#lib/questionnaires/definition.ts';
import type { Language } from '#lib/questionnaires/words/language.ts';

const keys = [
	'title',
	'introduction',
	'page.p1.title',
	'gaat.label',
	'gaat.options.o1',
	'gaat.options.o2',
	'beter.label'
];

const translated: Record<Exclude<Language, 'nl'>, string[]> = {
	en: [
		'Your street',
		'Tell us about your street.',
		'Living here',
		'How is your street?',
		'Good',
		'Bad',
		'What can be better?'
	],
	de: [
		'Ihre Straße',
		'Erzählen Sie von Ihrer Straße.',
		'Hier wohnen',
		'Wie ist Ihre Straße?',
		'Gut',
		'Schlecht',
		'Was kann besser werden?'
	],
	pl: [
		'Twoja ulica',
		'Opowiedz o swojej ulicy.',
		'Życie tutaj',
		'Jak jest na ulicy?',
		'Dobrze',
		'Źle',
		'Co można poprawić?'
	],
	tr: [
		'Sokağınız',
		'Bize sokağınızı anlatın.',
		'Burada yaşamak',
		'Sokağınız nasıl?',
		'İyi',
		'Kötü',
		'Ne daha iyi olabilir?'
	],
	uk: [
		'Ваша вулиця',
		'Розкажіть про свою вулицю.',
		'Життя тут',
		'Як на вашій вулиці?',
		'Добре',
		'Погано',
		'Що можна покращити?'
	],
	ar: ['شارعكم', 'أخبرونا عن شارعكم.', 'السكن هنا', 'كيف حال شارعكم؟', 'جيد', 'سيئ', 'ما الذي يمكن تحسينه؟']
};

/** A small vragenlijst that can be filled in in every language of the platform. */
export const translatedList: Definition = {
	title: 'Uw straat',
	introduction: 'Vertel ons over uw straat.',
	minutes: 1,
	pages: [
		{
			id: 'p1',
			title: 'Hier wonen',
			questions: [
				{
					id: 'gaat',
					type: 'one',
					label: 'Hoe gaat het in uw straat?',
					hint: '',
					required: true,
					options: [
						{ id: 'o1', label: 'Goed' },
						{ id: 'o2', label: 'Slecht' }
					],
					escapes: ['unknown']
				},
				{ id: 'beter', type: 'open', label: 'Wat kan beter?', hint: '', required: false, maxLength: 2000 }
			]
		}
	],
	translations: Object.fromEntries(
		Object.entries(translated).map(([language, texts]) => [
			language,
			Object.fromEntries(keys.map((key, i) => [key, texts[i]!]))
		])
	)
};
