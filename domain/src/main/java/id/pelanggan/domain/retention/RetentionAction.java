package id.pelanggan.domain.retention;

/** What a policy does with what is due. */
public enum RetentionAction {
  /** It is shown to people of the shop, who decide. */
  WARN,
  CLEAR_FIELD,
  REMOVE_CONTACT_POINT,
  /** Who it is goes; what was bought and when stays, as nobody's. */
  ANONYMISE,
  ERASE
}
