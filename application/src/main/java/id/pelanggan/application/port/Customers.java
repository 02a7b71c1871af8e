package id.pelanggan.application.port;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.CustomerState.SealedProfile;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.vault.BlindIndex;
import id.pelanggan.domain.vault.KeySlot;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The customers: their facts, their sealed golden records, and by what they are found. */
public interface Customers {

  void insert(List<CustomerState> customers);

  /** Stores facts, golden record and contacts over what was stored. */
  void update(List<CustomerState> customers);

  /** Deletes them and everything that was derived for them, but not what sources said. */
  void delete(Collection<CustomerId> customers);

  /** The slots of those that exist. */
  Map<CustomerId, KeySlot> listSlots(Collection<CustomerId> customers);

  /**
   * Whose the documents about customers are that have these digests, also where they are only
   * mentioned; what is not known is left out.
   */
  Map<BlindIndex, Owner> listOwners(Collection<BlindIndex> digests);

  /** The golden records' versions of those that have one. */
  Map<CustomerId, Integer> listProfileVersions(Collection<CustomerId> customers);

  /** Who is found by each contact; contacts that find nobody are left out. */
  Map<Contact, Set<CustomerId>> listByContact(Collection<Contact> contacts);

  /**
   * Those of whom no source says anything any more, in any stream, and who did not agree to or
   * refuse anything themselves.
   */
  Set<CustomerId> listUnmentioned(Collection<CustomerId> customers);

  /**
   * Those whom orders, interactions or feedback of the source are about, of whom operators said
   * something by hand, or who agreed to or refused something themselves.
   */
  Set<CustomerId> listNamed(SourceId source, Collection<CustomerId> customers);

  /** Empty where there is no such customer, or nobody in particular. */
  Optional<CustomerState> find(CustomerId customer);

  /**
   * Hands over every golden record, in the order of the slots, some thousand at a time. Not inside
   * a transaction of the caller, who may take long between two calls.
   */
  void readProfiles(Consumer<List<KeptProfile>> pages);

  /** The golden records of those that have one, in any order. */
  List<KeptProfile> listProfiles(Collection<CustomerId> customers);

  /** How many there are, without walk-ins. */
  long count();

  /** A golden record with whose it is. */
  record KeptProfile(CustomerId customer, SealedProfile profile) {}

  /** A customer and the slot under which everything of it is sealed from now on. */
  record Owner(CustomerId customer, KeySlot slot) {}
}
