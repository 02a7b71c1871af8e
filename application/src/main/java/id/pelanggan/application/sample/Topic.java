package id.pelanggan.application.sample;

/** What chance decides; each topic has its own, so that one does not disturb the other. */
enum Topic {
  ROSTER,
  PERSON,
  HABIT,
  NUMBERS,
  TILL_RECORD,
  WEB_RECORD,
  TILL_DAYS,
  WEB_DAYS,
  TILL_ORDERS,
  WEB_ORDERS,
  TILL_TIMES,
  WEB_TIMES,
  INTERACTIONS,
  REGISTER_RECORD,
  REGISTER_DAYS,
  REGISTER_TIMES
}
