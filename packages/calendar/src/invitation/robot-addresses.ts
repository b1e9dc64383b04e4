/** Domains whose mail is sent by applicant-tracking systems and schedulers; those below them count, too. */
const machineDomains = [
  // Applicant-tracking systems.
  "greenhouse.io", "greenhouse-mail.io", "lever.co", "ashbyhq.com", "myworkday.com", "workday.com", "icims.com",
  "smartrecruiters.com", "smartrecruitersmail.com", "teamtailor.com", "teamtailor-mail.com", "workable.com", "workablemail.com",
  "jobvite.com", "breezy.hr", "recruitee.com", "bamboohr.com", "personio.de", "personio.com", "successfactors.com",
  "successfactors.eu", "taleo.net", "avature.net", "eightfold.ai", "phenompeople.com", "phenom.com", "pinpointhq.com",
  "join.com", "jazz.co", "applytojob.com", "bullhorn.com", "comeet-notifications.com", "softgarden.de", "rexx-recruitment.com",
  // Schedulers.
  "calendly.com", "goodtime.io", "cronofy.com", "cal.com", "savvycal.com", "youcanbook.me", "doodle.com", "chilipiper.com",
  "paradox.ai", "olivia.paradox.ai", "prelude.co", "modernloop.io", "gem.com", "hirevue.com", "hubspot.com", "zcal.co", "tidycal.com",
  // Calendars that stand for no person.
  "group.calendar.google.com", "import.calendar.google.com", "resource.calendar.google.com", "group.v.calendar.google.com",
] as const;

const roomDomains = ["resource.calendar.google.com"] as const;

/** Names of mailboxes that nobody reads as a person. */
const machineNames = /^(no-?_?reply|do-?not-?reply|donotreply|mailer(-daemon)?|notifications?|calendar(-notification|-invite)?s?|invites?|invitations?|scheduler|scheduling|interviews?|recruiting|recruitment|recruiter|talent|careers?|jobs|hiring|hr|people|bookings?|unknownorganizer|noreply-.*|system|automated|bot)([+._-].*)?$/;

/** Whether an address of an organiser (in lower case) belongs to a program and not to a person. */
export function isRobotOrganiser(address: string): boolean {
  return isOf(address, machineDomains) || isRobotMailbox(address);
}

/** Whether an address of a guest (in lower case) can be no person's: an interviewer may work at a maker of such programs. */
export function isRobotMailbox(address: string): boolean {
  const [mailbox = ""] = address.split("@", 1);
  return isOf(address, machineDomains.slice(-4)) || machineNames.test(mailbox);
}

/** Whether an address (in lower case) is that of a room or another resource. */
export function isRoom(address: string): boolean {
  return isOf(address, roomDomains);
}

function isOf(address: string, domains: readonly string[]): boolean {
  const domain = address.slice(address.lastIndexOf("@") + 1);
  return domains.some((known) => domain === known || domain.endsWith(`.${known}`));
}
