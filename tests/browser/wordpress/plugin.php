<?php
// Installs the plugin from the zip whose path it is given, as an administrator does. Writes what is wrong
// with what is left where somebody deletes it.

// Where the tests are ended meanwhile, WordPress would go on looking for its database.
if (function_exists('pcntl_alarm')) {
    pcntl_alarm(60);
}

require __DIR__ . '/config.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

const PLUGIN = 'fact-card/fact-card.php';
$zip = stream_get_contents(STDIN);

function install($zip)
{
    WP_Filesystem();
    wp_clean_plugins_cache();
    foreach ([unzip_file($zip, WP_PLUGIN_DIR), validate_plugin(PLUGIN), activate_plugin(PLUGIN)] as $result) {
        if (is_wp_error($result)) {
            throw new Exception($result->get_error_message());
        }
    }
}

const SETTINGS = ['accent' => '#123456', 'theme' => 'dark'];
install($zip);
update_option('fact_card', SETTINGS);
deactivate_plugins(PLUGIN);
delete_plugins([PLUGIN]);
if (get_option('fact_card') !== false) {
    echo 'The settings are left. ';
}
if (is_dir(WP_PLUGIN_DIR . '/fact-card')) {
    echo 'Files are left. ';
}
install($zip);
update_option('fact_card', SETTINGS);

// Browsers would look for pictures of the authors elsewhere.
update_option('show_avatars', 0);

wp_insert_user(['user_login' => 'contributor', 'user_pass' => 'contributor', 'role' => 'contributor']);
update_user_meta(get_user_by('login', 'author')->ID, 'locale', 'id_ID');
