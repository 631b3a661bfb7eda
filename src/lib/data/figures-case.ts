/** The figures of the case itself: the money, the detention, the accounts, the officials. */
import { daysElapsed, daysInclusive, readWhen, yearsBetween } from './dates.ts';
import type { Add } from './figures.ts';
import type { Data } from './files.ts';
import type { Count } from './schema/common.ts';

const KILOGRAMS_PER_POUND = 0.45359237;

/** Adds the figures of the chapters from the money to the officials. */
export function addCase(data: Data, add: Add): void {
	addMoney(data, add);
	addDays(data, add);
	addCell(data, add);
	addRequests(data, add);
	addMinutes(data, add);
	addAccounts(data, add);
	addImpunity(data, add);
}

function addCount(add: Add, id: string, count: Count): void {
	add(id, count.value, count.cites);
}

function addMoney({ money }: Data, add: Add): void {
	add('money.refund', money.refund.value, money.refund.cites, `$${money.refund.value} million`);
	addCount(add, 'money.companies', money.companies);
}

function addDays({ days }: Data, add: Add): void {
	const { born, arrest, death, transfer, illness } = days;
	const [from, move, to] = [arrest.date.at, transfer.date.at, death.date.at];
	const both = [...arrest.cites, ...death.cites];
	const moved = [...transfer.cites, ...death.cites];
	add('person.born', born.date.at, born.cites, readWhen(born.date));
	add('person.age', yearsBetween(born.date.at, to), [...born.cites, ...death.cites]);
	add('days.arrest', arrest.date.at, arrest.cites, readWhen(arrest.date));
	add('days.death', death.date.at, death.cites, readWhen(death.date));
	add('days.move', transfer.date.at, transfer.cites, readWhen(transfer.date));
	add('days.total', daysInclusive(from, to), [...days.reported.cites, ...both]);
	add('days.elapsed', daysElapsed(from, to), both);
	add('days.butyrka', daysInclusive(move, to), moved);
	add('days.butyrka.elapsed', daysElapsed(move, to), moved);
	add('days.illness.months', illness.afterMonths, illness.cites);
	add('days.pounds', illness.weightLostPounds, illness.cites);
	add('days.kilograms', Math.round(illness.weightLostPounds * KILOGRAMS_PER_POUND), illness.cites);
	for (const rival of days.rivals) add(`days.${rival.id}`, rival.text, rival.cites);
}

function addCell({ cell }: Data, add: Add): void {
	for (const { id, people, beds, cites } of cell.accounts) {
		add(`cell.${id}.people`, people, cites);
		add(`cell.${id}.beds`, beds, cites);
	}
}

function addRequests({ requests }: Data, add: Add): void {
	addCount(add, 'requests.total', requests.total);
	addCount(add, 'requests.granted', requests.granted);
	for (const { id, value, cites } of requests.rivals) add(`requests.${id}`, value, cites);
}

function addMinutes({ minutes }: Data, add: Add): void {
	const { said } = minutes;
	add('minutes.total', said.hours * 60 + said.minutes, said.cites);
	add('minutes.hours', said.hours, said.cites);
	add('minutes.minutes', said.minutes, said.cites);
}

function addAccounts({ accounts }: Data, add: Add): void {
	const cites = accounts.accounts.flatMap((account) => account.cites);
	add('accounts.total', accounts.accounts.length, cites);
	add('accounts.causes', accounts.causes.length, cites);
}

function addImpunity({ impunity }: Data, add: Add): void {
	addCount(add, 'impunity.named', impunity.named);
	const cites = impunity.doctors.flatMap((doctor) => doctor.cites);
	add('impunity.doctors', impunity.doctors.length, cites);
	for (const doctor of impunity.doctors)
		add(`impunity.${doctor.outcome}`, doctor.date.at, doctor.cites, readWhen(doctor.date));
}
