package id.pelanggan.domain.customer;

/** In which order customers are listed; of equal ones the one who was added last comes first. */
public enum CustomerSort {
  /** Who was added last comes first. */
  NEWEST,
  /** Who was added first comes first. */
  OLDEST,
  /** Who spent most in the shop's main currency comes first; who spent nothing in it comes last. */
  SPEND,
  /** Who bought last comes first; who never bought comes last. */
  LAST_ORDER,
  /** By the name of the city; customers of whom none is known come last. */
  CITY
}
