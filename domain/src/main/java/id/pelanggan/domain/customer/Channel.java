package id.pelanggan.domain.customer;

/** A way to reach a customer, or by which one came. */
public enum Channel {
  EMAIL,
  PHONE,
  WHATSAPP,
  SMS,
  POST,
  SHOP,
  WEB,
  SOCIAL
}
