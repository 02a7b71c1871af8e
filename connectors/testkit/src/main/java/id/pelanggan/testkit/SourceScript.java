package id.pelanggan.testkit;

import id.pelanggan.spi.TimeRange;
import id.pelanggan.spi.record.StreamKind;
import id.pelanggan.spi.setup.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A source that a test can tell what to have and what to do wrong: a stand-in that runs. It begins
 * empty, with another one for each test; its times are those of the real clock.
 */
public interface SourceScript extends AutoCloseable {

  /** What an operator would fill in to reach it. */
  Settings settings();

  /** The same with credentials that it does not take. */
  Settings settingsWithWrongCredentials();

  /** Which streams it can fill; at least one. */
  Set<StreamKind> streams();

  /** More records, at times that are spread over the last two years and not the last week. */
  void add(StreamKind stream, int records);

  /** More records, all changed at one time, some weeks ago. */
  void addTied(StreamKind stream, int records);

  /**
   * One record that is new to the source now.
   *
   * @param ago how long before now it says that it was made and changed
   * @return its id
   */
  String addOne(StreamKind stream, Duration ago);

  /** Changes a record, now. */
  void change(StreamKind stream, String id);

  /** Takes a record away, now. */
  void delete(StreamKind stream, String id);

  /** Whether reading tells of records that were taken away. */
  boolean marksDeleted(StreamKind stream);

  /** How late a record may come in, by its own times, and is still read; zero for not at all. */
  Duration lateness(StreamKind stream);

  /** The ids of all that it has, as the connector hands them over. */
  Set<String> ids(StreamKind stream);

  /** The same, of what was made or changed in a range. */
  Set<String> ids(StreamKind stream, TimeRange range);

  /** What it can do wrong. */
  Set<Trouble> troubles();

  /** Does something wrong from the next call on that reads records. */
  void fail(Trouble trouble);

  /** Ends what is wrong. */
  void recover();

  /** How many calls it has seen. */
  long calls();

  /** Credentials, names, addresses, numbers: what must stand in no journal, message or text. */
  List<String> confidential();

  @Override
  void close();
}
