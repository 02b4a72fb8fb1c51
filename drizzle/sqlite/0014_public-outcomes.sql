CREATE TABLE `public_outcomes` (
	`questionnaire_id` text PRIMARY KEY NOT NULL,
	`people` integer NOT NULL,
	`answers_mark` text NOT NULL,
	`shape_mark` text NOT NULL,
	`numbers` text NOT NULL,
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade
);
