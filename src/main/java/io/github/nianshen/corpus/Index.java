package io.github.nianshen.corpus;

import io.github.nianshen.outline.Organ;
import io.github.nianshen.text.Shingles;
import java.io.Closeable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * Sketches of all reports that were ever checked, in a file: those of this batch are held against
 * them too. Of an organ and a year the last report stands.
 */
public final class Index implements Closeable {
  /** Marks a database as an index: {@code NSIX}. */
  private static final int MARK = 0x4e534958;

  /** Raised when sketches are made otherwise, so that old ones are not held against new ones. */
  private static final int FORMAT = 1;

  /** Reports that share fewer fingerprints share no passage that is long enough. */
  private static final int FEWEST = 6;

  private static final int PATIENCE = 20_000;

  private final Connection connection;

  private Index(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens an index, and makes it where there is none.
   *
   * @throws IndexFault where the file is none, or cannot be written
   */
  public static Index open(Path file) throws IndexFault {
    if (file.toString().indexOf('?') >= 0) {
      throw new IndexFault("名称里不能有“?”", "its name holds a '?'");
    }
    var config = new SQLiteConfig();
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setBusyTimeout(PATIENCE);
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
      var index = new Index(connection);
      try {
        index.prepare();
        return index;
      } catch (SQLException | IndexFault e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new IndexFault(e);
    }
  }

  private void prepare() throws SQLException, IndexFault {
    int mark = pragma("application_id");
    int format = pragma("user_version");
    boolean made = mark == 0 && pragma("schema_version") == 0;
    if (!made && mark != MARK) {
      throw new IndexFault("不是 nianshen 的索引", "no index of nianshen");
    }
    if (mark == MARK && format != FORMAT) {
      throw new IndexFault("是另一版本的 nianshen 建立的，请另建一份", "made by another version; begin a new one");
    }
    connection.setAutoCommit(false);
    try (Statement all = connection.createStatement()) {
      all.execute("pragma application_id = " + MARK);
      all.execute("pragma user_version = " + FORMAT);
      all.execute(
          "create table if not exists report (id integer primary key, organ text not null,"
              + " year text not null, name text not null, file text not null, words blob not null,"
              + " unique (organ, year))");
      all.execute(
          "create table if not exists print (hash integer not null, report integer not null,"
              + " primary key (hash, report)) without rowid");
      all.execute("create temp table wanted (hash integer primary key)");
    }
    connection.commit();
  }

  private int pragma(String name) throws SQLException {
    try (Statement one = connection.createStatement();
        ResultSet row = one.executeQuery("pragma " + name)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  /**
   * The sketches that share enough with one of a batch, by organ and year.
   *
   * @throws IndexFault where the index cannot be read
   */
  public List<Sketch> like(List<Sketch> batch) throws IndexFault {
    try (PreparedStatement wanted =
            connection.prepareStatement("insert or ignore into wanted values (?)");
        Statement query = connection.createStatement()) {
      for (Sketch sketch : batch) {
        Shingles own = sketch.shingles();
        for (int i = 0; i < own.pairs(); i++) {
          wanted.setLong(1, own.pair(i));
          wanted.addBatch();
        }
        wanted.executeBatch();
      }
      List<Sketch> found = new ArrayList<>();
      String sql =
          "select name, year, file, words from report where id in (select report from wanted join"
              + " print using (hash) group by report having count(*) >= "
              + FEWEST
              + ") order by organ, year";
      try (ResultSet rows = query.executeQuery(sql)) {
        while (rows.next()) {
          found.add(sketch(rows));
        }
      }
      connection.rollback();
      return found;
    } catch (SQLException e) {
      throw new IndexFault(e);
    } catch (UncheckedIOException damaged) {
      throw new IndexFault("已损坏", "it is damaged");
    }
  }

  private static Sketch sketch(ResultSet row) throws SQLException {
    Memo memo = Memo.of(ByteBuffer.wrap(row.getBytes(4)));
    Shingles shingles = Shingles.of(memo.open().gist());
    return new Sketch(row.getString(3), row.getString(1), row.getString(2), shingles, memo);
  }

  /**
   * Keeps the sketches of a batch, all or none; those that tell no organ are left out.
   *
   * @throws IndexFault where the index cannot be written
   */
  public void add(List<Sketch> batch) throws IndexFault {
    try (PreparedStatement prints =
            connection.prepareStatement(
                "delete from print where report in"
                    + " (select id from report where organ = ? and year = ?)");
        PreparedStatement report =
            connection.prepareStatement(
                "insert or replace into report (organ, year, name, file, words)"
                    + " values (?, ?, ?, ?, ?)",
                Statement.RETURN_GENERATED_KEYS);
        PreparedStatement print =
            connection.prepareStatement("insert or ignore into print values (?, ?)")) {
      for (Sketch sketch : batch) {
        if (!sketch.organ().isEmpty()) {
          add(sketch, prints, report, print);
        }
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IndexFault(e);
    }
  }

  private static void add(
      Sketch sketch, PreparedStatement prints, PreparedStatement report, PreparedStatement print)
      throws SQLException {
    String organ = Organ.withoutOffice(sketch.organ());
    prints.setString(1, organ);
    prints.setString(2, sketch.year());
    prints.executeUpdate();
    report.setString(1, organ);
    report.setString(2, sketch.year());
    report.setString(3, sketch.organ());
    report.setString(4, sketch.file());
    ByteBuffer words = sketch.memo().packed();
    var bytes = new byte[words.remaining()];
    words.get(bytes);
    report.setBytes(5, bytes);
    report.executeUpdate();
    try (ResultSet key = report.getGeneratedKeys()) {
      key.next();
      print.setLong(2, key.getLong(1));
    }
    Shingles own = sketch.shingles();
    for (int i = 0; i < own.pairs(); i++) {
      print.setLong(1, own.pair(i));
      print.addBatch();
    }
    print.executeBatch();
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException leftBehind) {
      // All that was to be kept has been committed.
    }
  }
}
