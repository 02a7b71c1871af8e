/** Commands about retention: policies, plans, runs, warnings, holds, sensitive data. */
@NullMarked
package id.pelanggan.app.cli.retention;

import org.jspecify.annotations.NullMarked;
