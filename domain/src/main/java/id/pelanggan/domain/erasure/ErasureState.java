package id.pelanggan.domain.erasure;

/**
 * How far a batch of an erasure came. Each step can be done again, so that whoever finds a batch
 * after a crash does the next step and all that follow.
 */
public enum ErasureState {
  /** Nothing happened yet; it can be cancelled until its time has come. */
  PLANNED,
  /** The people are kept from coming back by another's hand. */
  TOMBSTONED,
  /** Connected systems will be asked to let them go as well. */
  TOLD,
  /** What bookkeeping law asks for is sealed under its book year. */
  BOOKS_KEPT,
  /** Their keys are gone: nobody reads anything of them any more, in any copy. */
  PUNCTURED,
  /** Their rows are gone as well. */
  DELETED,
  /** Copies of the search index that were made meanwhile are gone; nothing is left to do. */
  DONE,
  /** Somebody changed their mind in time. */
  CANCELLED;

  /** Whether there is nothing left to do. */
  public boolean isSettled() {
    return this == DONE || this == CANCELLED;
  }
}
