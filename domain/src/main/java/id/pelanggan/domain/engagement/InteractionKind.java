package id.pelanggan.domain.engagement;

/** How a customer and the shop met. */
public enum InteractionKind {
  CALL,
  EMAIL,
  CHAT,
  VISIT,
  SOCIAL,
  OTHER
}
