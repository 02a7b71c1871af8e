package id.pelanggan.domain.sales;

/** What an order document records. */
public enum OrderKind {
  SALE,
  /** Takes a sale back before anything was handed over. */
  CANCELLATION,
  /** Goods that came back after a sale. */
  RETURN
}
