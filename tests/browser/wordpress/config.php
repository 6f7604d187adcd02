<?php
// A WordPress that begins and ends with a test run, and asks nothing of any other machine.

defined('ABSPATH') || define('ABSPATH', getenv('WORDPRESS_FILES') . '/');
define('WP_HOME', getenv('WORDPRESS_SITE'));
define('WP_SITEURL', WP_HOME);

define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('WORDPRESS_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
$table_prefix = 'wp_';

define('WPMU_PLUGIN_DIR', __DIR__ . '/plugins');
if (getenv('WORDPRESS_PLUGINS')) {
    define('WP_PLUGIN_DIR', getenv('WORDPRESS_PLUGINS'));
    define('WP_PLUGIN_URL', WP_HOME . '/wp-content/plugins');
}
define('FS_METHOD', 'direct');

define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
// What PHP complains of goes to the server's log.
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);

require ABSPATH . 'wp-settings.php';
