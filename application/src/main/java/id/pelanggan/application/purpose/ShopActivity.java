package id.pelanggan.application.purpose;

/** What a business does with data of customers. */
public enum ShopActivity {
  SELLS,
  KEEPS_BOOKS,
  SENDS_OFFERS,
  /** Points or prices for who comes often. */
  LOYALTY_PROGRAMME,
  DELIVERS,
  SURVEYS
}
