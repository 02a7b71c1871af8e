package id.pelanggan.application.port;

import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.TablePlan;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import id.pelanggan.domain.vault.KeySlot;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The rows that know a customer, in whatever table, by the registry of all of them. */
public interface PersonalRows {

  /** Those of the customers who are somebody, and still there. */
  Set<CustomerId> listPresent(Collection<CustomerId> customers);

  /** Every version of every document of the customers, also of those that are not believed. */
  List<RecordVersion> listVersions(Stream stream, Collection<CustomerId> customers);

  /** Every slot under which a table that knows customers keeps something of them. */
  Set<KeySlot> listSlots(Collection<CustomerId> customers);

  /** What an erasure would do to each table that has rows of the customers; changes nothing. */
  List<TablePlan> plan(Collection<CustomerId> customers, ErasureDepth depth, LocalDate floor);

  /**
   * Deletes rows of the customers, and notes for whoever keeps customers outside of the database
   * that they are gone. Of people who are made nobody it notes what is too coarse to say who it
   * was.
   *
   * @param floor the first day whose books have to be kept
   * @return what was done, by table
   */
  List<TablePlan> delete(
      Collection<CustomerId> customers, ErasureDepth depth, LocalDate floor, int year);

  /**
   * Deletes what was refused or kept aside of people: found by what they can be reached by, or by
   * what a source calls one of their documents.
   *
   * @return the slots of what was deleted, whose keys have to be destroyed
   */
  Set<KeySlot> deleteAside(Collection<CustomerId> customers, Collection<Contact> contacts);

  /** Of how many of the customers each source said something. */
  Map<SourceId, Integer> countBySource(Collection<CustomerId> customers);

  /** The slots of all copies of the search index. */
  Set<KeySlot> listSnapshotSlots();

  /** Forgets copies of the search index that were sealed under these slots. */
  void deleteSnapshots(Collection<KeySlot> slots);

  /**
   * Hands over the slots of everybody who is somebody, in their order, some thousand at a time. Not
   * inside a transaction of the caller, who may take long between two calls.
   */
  void readSlots(Consumer<Map<CustomerId, KeySlot>> pages);
}
