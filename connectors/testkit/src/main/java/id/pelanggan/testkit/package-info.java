/**
 * What every connector passes: {@link id.pelanggan.testkit.ConnectorContract} for what it does,
 * {@link id.pelanggan.testkit.PluginZipContract} for how it is packed.
 */
@NullMarked
package id.pelanggan.testkit;

import org.jspecify.annotations.NullMarked;
