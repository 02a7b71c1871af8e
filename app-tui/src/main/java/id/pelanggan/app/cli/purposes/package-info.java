/** Commands about purposes, notices, the record of processing, impact assessments and incidents. */
@NullMarked
package id.pelanggan.app.cli.purposes;

import org.jspecify.annotations.NullMarked;
