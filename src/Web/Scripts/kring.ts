import { focusErrors } from "./errors";
import { closeMenusGently } from "./menu";
import { offerPasskeys } from "./passkey";
import { warnBeforeSessionEnds } from "./session";

focusErrors();
closeMenusGently();
warnBeforeSessionEnds();
offerPasskeys();
