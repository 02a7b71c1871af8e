package id.pelanggan.application.port;

import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeState;
import id.pelanggan.domain.purpose.NoticeTold;
import java.util.List;

/** What customers are told, in versions that only grow. */
public interface Notices {

  /** Every version of every notice: by code, the newest first. */
  List<Notice> list();

  /** Every version of one, the newest first. */
  List<Notice> listVersions(NoticeCode code);

  /**
   * Adds a version.
   *
   * @return false where there is one of that number, because somebody else was quicker
   */
  boolean insertIfAbsent(Notice notice, CallContext context);

  /**
   * Moves a version from the state that it has into another.
   *
   * @return false where somebody else moved it meanwhile
   */
  boolean move(Notice notice, NoticeState to, CallContext context);

  /** Notes that those who can be reached by a channel were told of a version. */
  void insertTold(NoticeCode code, int version, NoticeTold told, CallContext context);

  /** By which channels people were told of a version, the earliest first. */
  List<NoticeTold> listTold(NoticeCode code, int version);
}
