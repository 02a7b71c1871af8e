package id.pelanggan.adapters.postgres.testground;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that works on a PostgreSQL database of its own, with the schema up to date and not a
 * row in it. Its constructors and methods may ask for the {@link TestDatabase}, which all tests of
 * the class share, and for the {@link TestServer}, to make further databases.
 *
 * <p>The server is the product's own embedded one, in a home of its own below {@code
 * java.io.tmpdir}. It is started by the first test class of a JVM and left by the last. A server
 * that cannot be had fails the tests.
 */
@Documented
@ExtendWith(PostgresExtension.class)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PostgresTest {}
