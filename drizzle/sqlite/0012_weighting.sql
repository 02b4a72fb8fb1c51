CREATE TABLE `weightings` (
	`questionnaire_id` text PRIMARY KEY NOT NULL,
	`age_question` text DEFAULT '' NOT NULL,
	`ages` text DEFAULT '{}' NOT NULL,
	`wijk_question` text DEFAULT '' NOT NULL,
	`split` text DEFAULT 'none' NOT NULL,
	FOREIGN KEY (`questionnaire_id`) REFERENCES `questionnaires`(`id`) ON UPDATE no action ON DELETE cascade
);
