// Generated from schemas/ by scripts/generate.ts; do not edit.
// @ts-nocheck
import type { ErrorObject } from 'ajv'
import helper0 from 'ajv/dist/runtime/ucs2length.js'
import helper1 from 'ajv/dist/runtime/equal.js'

type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null }

export const validateApp: Validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://appward.dev/schemas/v1/app.schema.json","title":"App","description":"An app: its settings, webhook, permissions and events.","type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"const":"appward/v1"},"kind":{"const":"App"},"metadata":{"type":"object","required":["slug","space"],"additionalProperties":false,"properties":{"slug":{"$ref":"common.schema.json#/$defs/slug","description":"Identity of the app, unique on the platform."},"space":{"$ref":"common.schema.json#/$defs/login","description":"The space the app belongs to."},"labels":{"$ref":"common.schema.json#/$defs/labels","default":{}},"annotations":{"$ref":"common.schema.json#/$defs/labels","default":{}},"movedFrom":{"description":"Where the app was before: renamed (slug) or transferred (space).","type":"object","minProperties":1,"additionalProperties":false,"properties":{"slug":{"$ref":"common.schema.json#/$defs/slug"},"space":{"$ref":"common.schema.json#/$defs/login"}}}}},"spec":{"type":"object","additionalProperties":false,"properties":{"name":{"description":"Shown to people; the slug where left out.","type":"string","minLength":1,"maxLength":34},"description":{"type":"string","default":""},"homepage":{"description":"Address of the app's own site.","type":"string","default":""},"cover":{"description":"Address of a picture for the market.","type":"string","default":""},"visibility":{"description":"private: installable in its own space only; public: in any space.","enum":["private","public"],"default":"private"},"market":{"type":"object","default":{},"additionalProperties":false,"properties":{"listed":{"description":"Listed in the open market; needs visibility: public.","type":"boolean","default":false},"category":{"type":"string","default":""}}},"authorization":{"type":"object","default":{},"additionalProperties":false,"properties":{"callbackUrls":{"description":"Where users return after authorizing the app; the first one is used when none is named.","type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","minLength":1},"default":[]},"requestOAuthOnInstall":{"description":"Ask the installing user to authorize the app.","type":"boolean","default":false},"setupUrl":{"description":"Opened after installation; not together with requestOAuthOnInstall.","type":"string","default":""},"setupOnUpdate":{"description":"Open setupUrl after changes of repositories too.","type":"boolean","default":false}}},"webhook":{"type":"object","default":{},"additionalProperties":false,"properties":{"active":{"type":"boolean","default":false},"url":{"description":"Receives the events; needed when active.","type":"string","default":""},"secretFrom":{"description":"Where the secret is read from when it is applied; never the secret itself.","type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"env":{"description":"Name of an environment variable.","type":"string","minLength":1},"file":{"description":"Name of a file below the secrets directory.","type":"string","minLength":1}}}}},"permissions":{"description":"What the app asks for.","type":"object","default":{},"additionalProperties":false,"properties":{"repository":{"$ref":"catalog.schema.json#/$defs/repositoryPermissions","default":{}},"organization":{"$ref":"catalog.schema.json#/$defs/organizationPermissions","default":{}},"user":{"$ref":"catalog.schema.json#/$defs/userPermissions","default":{}}}},"singleFilePaths":{"description":"The files that single_file covers; given exactly when single_file is asked for.","type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","minLength":1},"default":[]},"events":{"description":"Webhook events the app subscribes to.","type":"array","uniqueItems":true,"items":{"type":"string","$ref":"catalog.schema.json#/$defs/event"},"default":[]},"lifecycle":{"type":"object","default":{},"additionalProperties":false,"properties":{"preventDestroy":{"$ref":"common.schema.json#/$defs/preventDestroy","default":false},"ignoreChanges":{"description":"Fields whose differences a plan leaves alone on an app that exists.","type":"array","uniqueItems":true,"default":[],"items":{"type":"string","enum":["name","description","homepage","cover","visibility","market.listed","market.category","authorization.callbackUrls","authorization.requestOAuthOnInstall","authorization.setupUrl","authorization.setupOnUpdate","webhook.active","webhook.url","permissions.repository","permissions.organization","permissions.user","singleFilePaths","events","labels","annotations"]}}}}}}}};
const schema33 = {"type":"string","maxLength":34,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const schema34 = {"type":"string","maxLength":39,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const schema35 = {"type":"object","additionalProperties":{"type":"string"}};
const schema40 = {"title":"RepositoryPermissions","type":"object","additionalProperties":false,"properties":{"actions":{"description":"Actions","type":"string","enum":["read","write"]},"actions_variables":{"description":"Variables","type":"string","enum":["read","write"]},"administration":{"description":"Administration","type":"string","enum":["read","write"]},"agent_secrets":{"type":"string","enum":["read","write"]},"agent_variables":{"type":"string","enum":["read","write"]},"artifact_metadata":{"type":"string","enum":["read","write"]},"attestations":{"type":"string","enum":["read","write"]},"checks":{"description":"Checks","type":"string","enum":["read","write"]},"code_quality":{"type":"string","enum":["read","write"]},"codespaces":{"type":"string","enum":["read","write"]},"codespaces_lifecycle_admin":{"type":"string","enum":["read","write"]},"codespaces_metadata":{"type":"string","enum":["read"]},"codespaces_secrets":{"type":"string","enum":["write"]},"contents":{"description":"Contents","type":"string","enum":["read","write"]},"copilot_agent_settings":{"type":"string","enum":["read","write"]},"dependabot_secrets":{"type":"string","enum":["read","write"]},"deployments":{"description":"Deployments","type":"string","enum":["read","write"]},"discussions":{"description":"Discussions","type":"string","enum":["read","write"]},"environments":{"description":"Environments","type":"string","enum":["read","write"]},"issues":{"description":"Issues","type":"string","enum":["read","write"]},"merge_queues":{"description":"Merge queues","type":"string","enum":["read","write"]},"metadata":{"description":"Metadata","type":"string","enum":["read"]},"packages":{"description":"Packages","type":"string","enum":["read","write"]},"pages":{"description":"Pages","type":"string","enum":["read","write"]},"pull_requests":{"description":"Pull requests","type":"string","enum":["read","write"]},"repo_secret_scanning_dismissal_requests":{"type":"string","enum":["read","write"]},"repository_advisories":{"description":"Repository security advisories","type":"string","enum":["read","write"]},"repository_custom_properties":{"description":"Custom properties","type":"string","enum":["read","write"]},"repository_hooks":{"description":"Webhooks","type":"string","enum":["read","write"]},"repository_projects":{"description":"Projects","type":"string","enum":["read","write","admin"]},"secret_scanning_alerts":{"description":"Secret scanning alerts","type":"string","enum":["read","write"]},"secret_scanning_bypass_requests":{"type":"string","enum":["read","write"]},"secrets":{"description":"Secrets","type":"string","enum":["read","write"]},"security_events":{"description":"Code scanning alerts","type":"string","enum":["read","write"]},"single_file":{"description":"Single file","type":"string","enum":["read","write"]},"statuses":{"description":"Commit statuses","type":"string","enum":["read","write"]},"vulnerability_alerts":{"description":"Dependabot alerts","type":"string","enum":["read","write"]},"workflows":{"description":"Workflows","type":"string","enum":["write"]}},"tsType":"{ [permission: string]: 'read' | 'write' | 'admin' }"};
const schema41 = {"title":"OrganizationPermissions","type":"object","additionalProperties":false,"properties":{"custom_properties_for_organizations":{"type":"string","enum":["read","write"]},"issue_fields":{"type":"string","enum":["read","write"]},"issue_types":{"type":"string","enum":["read","write"]},"members":{"description":"Members","type":"string","enum":["read","write"]},"org_copilot_content_exclusion":{"type":"string","enum":["read","write"]},"organization_actions_variables":{"description":"Variables","type":"string","enum":["read","write"]},"organization_administration":{"description":"Administration","type":"string","enum":["read","write"]},"organization_agent_secrets":{"type":"string","enum":["read","write"]},"organization_agent_variables":{"type":"string","enum":["read","write"]},"organization_announcement_banners":{"type":"string","enum":["read","write"]},"organization_api_insights":{"type":"string","enum":["read"]},"organization_campaigns":{"type":"string","enum":["read","write"]},"organization_code_scanning_dismissal_requests":{"type":"string","enum":["read","write"]},"organization_codespaces":{"type":"string","enum":["read","write"]},"organization_codespaces_secrets":{"type":"string","enum":["read","write"]},"organization_codespaces_settings":{"type":"string","enum":["read","write"]},"organization_copilot_agent_settings":{"type":"string","enum":["read","write"]},"organization_copilot_metrics":{"type":"string","enum":["read"]},"organization_copilot_seat_management":{"description":"GitHub Copilot Business","type":"string","enum":["read","write"]},"organization_copilot_spaces":{"type":"string","enum":["read","write"]},"organization_credentials":{"type":"string","enum":["read","write"]},"organization_custom_org_roles":{"type":"string","enum":["read","write"]},"organization_custom_properties":{"description":"Custom properties","type":"string","enum":["read","write","admin"]},"organization_custom_roles":{"type":"string","enum":["read","write"]},"organization_dependabot_dismissal_requests":{"type":"string","enum":["read","write"]},"organization_dependabot_secrets":{"type":"string","enum":["read","write"]},"organization_events":{"description":"Events","type":"string","enum":["read"]},"organization_hooks":{"description":"Webhooks","type":"string","enum":["read","write"]},"organization_knowledge_bases":{"type":"string","enum":["read","write"]},"organization_models":{"type":"string","enum":["read"]},"organization_network_configurations":{"type":"string","enum":["read","write"]},"organization_packages":{"type":"string","enum":["read","write"]},"organization_personal_access_token_requests":{"description":"Personal access token requests","type":"string","enum":["read","write"]},"organization_personal_access_tokens":{"description":"Personal access tokens","type":"string","enum":["read","write"]},"organization_plan":{"description":"Plan","type":"string","enum":["read"]},"organization_private_registries":{"type":"string","enum":["read","write"]},"organization_projects":{"description":"Projects","type":"string","enum":["read","write","admin"]},"organization_runner_custom_images":{"type":"string","enum":["read","write"]},"organization_secret_scanning_bypass_requests":{"type":"string","enum":["read","write"]},"organization_secrets":{"description":"Secrets","type":"string","enum":["read","write"]},"organization_self_hosted_runners":{"description":"Self-hosted runners","type":"string","enum":["read","write"]},"organization_user_blocking":{"description":"Blocking users","type":"string","enum":["read","write"]},"secret_scanning_dismissal_requests":{"type":"string","enum":["read","write"]}},"tsType":"{ [permission: string]: 'read' | 'write' | 'admin' }"};
const schema42 = {"title":"UserPermissions","type":"object","additionalProperties":false,"properties":{"blocking":{"description":"Block another user","type":"string","enum":["read","write"]},"codespaces_user_secrets":{"description":"Codespaces user secrets","type":"string","enum":["read","write"]},"copilot_editor_context":{"type":"string","enum":["read"]},"copilot_messages":{"type":"string","enum":["read"]},"emails":{"description":"Email addresses","type":"string","enum":["read","write"]},"followers":{"description":"Followers","type":"string","enum":["read","write"]},"gists":{"description":"Gists","type":"string","enum":["write"]},"git_signing_ssh_public_keys":{"description":"SSH signing keys","type":"string","enum":["read","write"]},"gpg_keys":{"description":"GPG keys","type":"string","enum":["read","write"]},"interaction_limits":{"description":"Interaction limits","type":"string","enum":["read","write"]},"keys":{"description":"Git SSH keys","type":"string","enum":["read","write"]},"knowledge_bases":{"type":"string","enum":["read","write"]},"plan":{"description":"Plan","type":"string","enum":["read"]},"private_repository_invitations":{"description":"Private repository invitations","type":"string","enum":["read"]},"profile":{"description":"Profile","type":"string","enum":["write"]},"starring":{"description":"Starring","type":"string","enum":["read","write"]},"user_events":{"description":"Events","type":"string","enum":["read"]},"user_models":{"type":"string","enum":["read"]},"watching":{"description":"Watching","type":"string","enum":["read","write"]}},"tsType":"{ [permission: string]: 'read' | 'write' | 'admin' }"};
const schema43 = {"title":"EventName","type":"string","enum":["branch_protection_configuration","branch_protection_rule","bypass_request_secret_scanning","cache_sync","check_run","check_suite","code_scanning_alert","commit_comment","create","custom_property","custom_property_values","delete","dependabot_alert","deploy_key","deployment","deployment_protection_rule","deployment_review","deployment_status","discussion","discussion_comment","dismissal_request_code_scanning","dismissal_request_secret_scanning","exemption_request_push_ruleset","fork","gollum","installation_target","issue_comment","issue_dependencies","issue_relates_to","issues","label","member","membership","merge_group","meta","milestone","org_block","organization","organization_custom_property_values","package","page_build","personal_access_token_request","project","project_card","project_column","projects_v2","projects_v2_item","projects_v2_status_update","public","pull_request","pull_request_review","pull_request_review_comment","pull_request_review_thread","push","registry_package","release","repository","repository_advisory","repository_dispatch","repository_ruleset","secret_scanning_alert","secret_scanning_alert_location","secret_scanning_scan","security_advisory","security_and_analysis","star","status","sub_issues","team","team_add","watch","workflow_dispatch","workflow_job","workflow_run"],"tsType":"string"};
const schema44 = {"description":"Refuse to delete this resource until the guard is lifted by a change of its own; kept on the platform.","type":"boolean"};
const func1 = helper0.default;
const func5 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://appward.dev/schemas/v1/app.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("appward/v1" !== data.apiVersion){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "appward/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("App" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "App"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.labels === undefined){
data2.labels = {};
}
if(data2.annotations === undefined){
data2.annotations = {};
}
if(data2.slug === undefined){
const err7 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "slug"},message:"must have required property '"+"slug"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.space === undefined){
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "space"},message:"must have required property '"+"space"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "slug") || (key1 === "space")) || (key1 === "labels")) || (key1 === "annotations")) || (key1 === "movedFrom"))){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.slug !== undefined){
let data3 = data2.slug;
if(typeof data3 === "string"){
if(func1(data3) > 34){
const err10 = {instancePath:instancePath+"/metadata/slug",schemaPath:"common.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/metadata/slug",schemaPath:"common.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/metadata/slug",schemaPath:"common.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.space !== undefined){
let data4 = data2.space;
if(typeof data4 === "string"){
if(func1(data4) > 39){
const err13 = {instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let data5 = data2.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(typeof data5[key2] !== "string"){
const err16 = {instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/metadata/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
let data7 = data2.annotations;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(typeof data7[key3] !== "string"){
const err18 = {instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data2.movedFrom !== undefined){
let data9 = data2.movedFrom;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
const err20 = {instancePath:instancePath+"/metadata/movedFrom",schemaPath:"#/properties/metadata/properties/movedFrom/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key4 in data9){
if(!((key4 === "slug") || (key4 === "space"))){
const err21 = {instancePath:instancePath+"/metadata/movedFrom",schemaPath:"#/properties/metadata/properties/movedFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.slug !== undefined){
let data10 = data9.slug;
if(typeof data10 === "string"){
if(func1(data10) > 34){
const err22 = {instancePath:instancePath+"/metadata/movedFrom/slug",schemaPath:"common.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern4.test(data10)){
const err23 = {instancePath:instancePath+"/metadata/movedFrom/slug",schemaPath:"common.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/metadata/movedFrom/slug",schemaPath:"common.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.space !== undefined){
let data11 = data9.space;
if(typeof data11 === "string"){
if(func1(data11) > 39){
const err25 = {instancePath:instancePath+"/metadata/movedFrom/space",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern4.test(data11)){
const err26 = {instancePath:instancePath+"/metadata/movedFrom/space",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/metadata/movedFrom/space",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/metadata/movedFrom",schemaPath:"#/properties/metadata/properties/movedFrom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.spec !== undefined){
let data12 = data.spec;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.description === undefined){
data12.description = "";
}
if(data12.homepage === undefined){
data12.homepage = "";
}
if(data12.cover === undefined){
data12.cover = "";
}
if(data12.visibility === undefined){
data12.visibility = "private";
}
if(data12.market === undefined){
data12.market = {};
}
if(data12.authorization === undefined){
data12.authorization = {};
}
if(data12.webhook === undefined){
data12.webhook = {};
}
if(data12.permissions === undefined){
data12.permissions = {};
}
if(data12.singleFilePaths === undefined){
data12.singleFilePaths = [];
}
if(data12.events === undefined){
data12.events = [];
}
if(data12.lifecycle === undefined){
data12.lifecycle = {};
}
for(const key5 in data12){
if(!(func5.call(schema31.properties.spec.properties, key5))){
const err30 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.name !== undefined){
let data13 = data12.name;
if(typeof data13 === "string"){
if(func1(data13) > 34){
const err31 = {instancePath:instancePath+"/spec/name",schemaPath:"#/properties/spec/properties/name/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func1(data13) < 1){
const err32 = {instancePath:instancePath+"/spec/name",schemaPath:"#/properties/spec/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/spec/name",schemaPath:"#/properties/spec/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(typeof data12.description !== "string"){
const err34 = {instancePath:instancePath+"/spec/description",schemaPath:"#/properties/spec/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data12.homepage !== "string"){
const err35 = {instancePath:instancePath+"/spec/homepage",schemaPath:"#/properties/spec/properties/homepage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data12.cover !== "string"){
const err36 = {instancePath:instancePath+"/spec/cover",schemaPath:"#/properties/spec/properties/cover/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
let data17 = data12.visibility;
if(!((data17 === "private") || (data17 === "public"))){
const err37 = {instancePath:instancePath+"/spec/visibility",schemaPath:"#/properties/spec/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.visibility.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
let data18 = data12.market;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.listed === undefined){
data18.listed = false;
}
if(data18.category === undefined){
data18.category = "";
}
for(const key6 in data18){
if(!((key6 === "listed") || (key6 === "category"))){
const err38 = {instancePath:instancePath+"/spec/market",schemaPath:"#/properties/spec/properties/market/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(typeof data18.listed !== "boolean"){
const err39 = {instancePath:instancePath+"/spec/market/listed",schemaPath:"#/properties/spec/properties/market/properties/listed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data18.category !== "string"){
const err40 = {instancePath:instancePath+"/spec/market/category",schemaPath:"#/properties/spec/properties/market/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/spec/market",schemaPath:"#/properties/spec/properties/market/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
let data21 = data12.authorization;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.callbackUrls === undefined){
data21.callbackUrls = [];
}
if(data21.requestOAuthOnInstall === undefined){
data21.requestOAuthOnInstall = false;
}
if(data21.setupUrl === undefined){
data21.setupUrl = "";
}
if(data21.setupOnUpdate === undefined){
data21.setupOnUpdate = false;
}
for(const key7 in data21){
if(!((((key7 === "callbackUrls") || (key7 === "requestOAuthOnInstall")) || (key7 === "setupUrl")) || (key7 === "setupOnUpdate"))){
const err42 = {instancePath:instancePath+"/spec/authorization",schemaPath:"#/properties/spec/properties/authorization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
let data22 = data21.callbackUrls;
if(Array.isArray(data22)){
if(data22.length > 10){
const err43 = {instancePath:instancePath+"/spec/authorization/callbackUrls",schemaPath:"#/properties/spec/properties/authorization/properties/callbackUrls/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(typeof data23 === "string"){
if(func1(data23) < 1){
const err44 = {instancePath:instancePath+"/spec/authorization/callbackUrls/" + i0,schemaPath:"#/properties/spec/properties/authorization/properties/callbackUrls/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/spec/authorization/callbackUrls/" + i0,schemaPath:"#/properties/spec/properties/authorization/properties/callbackUrls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
let i1 = data22.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data22[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err46 = {instancePath:instancePath+"/spec/authorization/callbackUrls",schemaPath:"#/properties/spec/properties/authorization/properties/callbackUrls/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err47 = {instancePath:instancePath+"/spec/authorization/callbackUrls",schemaPath:"#/properties/spec/properties/authorization/properties/callbackUrls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data21.requestOAuthOnInstall !== "boolean"){
const err48 = {instancePath:instancePath+"/spec/authorization/requestOAuthOnInstall",schemaPath:"#/properties/spec/properties/authorization/properties/requestOAuthOnInstall/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data21.setupUrl !== "string"){
const err49 = {instancePath:instancePath+"/spec/authorization/setupUrl",schemaPath:"#/properties/spec/properties/authorization/properties/setupUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data21.setupOnUpdate !== "boolean"){
const err50 = {instancePath:instancePath+"/spec/authorization/setupOnUpdate",schemaPath:"#/properties/spec/properties/authorization/properties/setupOnUpdate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/spec/authorization",schemaPath:"#/properties/spec/properties/authorization/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
let data27 = data12.webhook;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.active === undefined){
data27.active = false;
}
if(data27.url === undefined){
data27.url = "";
}
for(const key8 in data27){
if(!(((key8 === "active") || (key8 === "url")) || (key8 === "secretFrom"))){
const err52 = {instancePath:instancePath+"/spec/webhook",schemaPath:"#/properties/spec/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(typeof data27.active !== "boolean"){
const err53 = {instancePath:instancePath+"/spec/webhook/active",schemaPath:"#/properties/spec/properties/webhook/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data27.url !== "string"){
const err54 = {instancePath:instancePath+"/spec/webhook/url",schemaPath:"#/properties/spec/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data27.secretFrom !== undefined){
let data30 = data27.secretFrom;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length > 1){
const err55 = {instancePath:instancePath+"/spec/webhook/secretFrom",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(Object.keys(data30).length < 1){
const err56 = {instancePath:instancePath+"/spec/webhook/secretFrom",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key9 in data30){
if(!((key9 === "env") || (key9 === "file"))){
const err57 = {instancePath:instancePath+"/spec/webhook/secretFrom",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data30.env !== undefined){
let data31 = data30.env;
if(typeof data31 === "string"){
if(func1(data31) < 1){
const err58 = {instancePath:instancePath+"/spec/webhook/secretFrom/env",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/properties/env/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/spec/webhook/secretFrom/env",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data30.file !== undefined){
let data32 = data30.file;
if(typeof data32 === "string"){
if(func1(data32) < 1){
const err60 = {instancePath:instancePath+"/spec/webhook/secretFrom/file",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/spec/webhook/secretFrom/file",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/spec/webhook/secretFrom",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/spec/webhook",schemaPath:"#/properties/spec/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
let data33 = data12.permissions;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.repository === undefined){
data33.repository = {};
}
if(data33.organization === undefined){
data33.organization = {};
}
if(data33.user === undefined){
data33.user = {};
}
for(const key10 in data33){
if(!(((key10 === "repository") || (key10 === "organization")) || (key10 === "user"))){
const err64 = {instancePath:instancePath+"/spec/permissions",schemaPath:"#/properties/spec/properties/permissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
let data34 = data33.repository;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key11 in data34){
if(!(func5.call(schema40.properties, key11))){
const err65 = {instancePath:instancePath+"/spec/permissions/repository",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data34.actions !== undefined){
let data35 = data34.actions;
if(typeof data35 !== "string"){
const err66 = {instancePath:instancePath+"/spec/permissions/repository/actions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!((data35 === "read") || (data35 === "write"))){
const err67 = {instancePath:instancePath+"/spec/permissions/repository/actions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions/enum",keyword:"enum",params:{allowedValues: schema40.properties.actions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data34.actions_variables !== undefined){
let data36 = data34.actions_variables;
if(typeof data36 !== "string"){
const err68 = {instancePath:instancePath+"/spec/permissions/repository/actions_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((data36 === "read") || (data36 === "write"))){
const err69 = {instancePath:instancePath+"/spec/permissions/repository/actions_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions_variables/enum",keyword:"enum",params:{allowedValues: schema40.properties.actions_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data34.administration !== undefined){
let data37 = data34.administration;
if(typeof data37 !== "string"){
const err70 = {instancePath:instancePath+"/spec/permissions/repository/administration",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/administration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!((data37 === "read") || (data37 === "write"))){
const err71 = {instancePath:instancePath+"/spec/permissions/repository/administration",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/administration/enum",keyword:"enum",params:{allowedValues: schema40.properties.administration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data34.agent_secrets !== undefined){
let data38 = data34.agent_secrets;
if(typeof data38 !== "string"){
const err72 = {instancePath:instancePath+"/spec/permissions/repository/agent_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!((data38 === "read") || (data38 === "write"))){
const err73 = {instancePath:instancePath+"/spec/permissions/repository/agent_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.agent_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data34.agent_variables !== undefined){
let data39 = data34.agent_variables;
if(typeof data39 !== "string"){
const err74 = {instancePath:instancePath+"/spec/permissions/repository/agent_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!((data39 === "read") || (data39 === "write"))){
const err75 = {instancePath:instancePath+"/spec/permissions/repository/agent_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_variables/enum",keyword:"enum",params:{allowedValues: schema40.properties.agent_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data34.artifact_metadata !== undefined){
let data40 = data34.artifact_metadata;
if(typeof data40 !== "string"){
const err76 = {instancePath:instancePath+"/spec/permissions/repository/artifact_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/artifact_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!((data40 === "read") || (data40 === "write"))){
const err77 = {instancePath:instancePath+"/spec/permissions/repository/artifact_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/artifact_metadata/enum",keyword:"enum",params:{allowedValues: schema40.properties.artifact_metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data34.attestations !== undefined){
let data41 = data34.attestations;
if(typeof data41 !== "string"){
const err78 = {instancePath:instancePath+"/spec/permissions/repository/attestations",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/attestations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!((data41 === "read") || (data41 === "write"))){
const err79 = {instancePath:instancePath+"/spec/permissions/repository/attestations",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/attestations/enum",keyword:"enum",params:{allowedValues: schema40.properties.attestations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data34.checks !== undefined){
let data42 = data34.checks;
if(typeof data42 !== "string"){
const err80 = {instancePath:instancePath+"/spec/permissions/repository/checks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/checks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!((data42 === "read") || (data42 === "write"))){
const err81 = {instancePath:instancePath+"/spec/permissions/repository/checks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/checks/enum",keyword:"enum",params:{allowedValues: schema40.properties.checks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data34.code_quality !== undefined){
let data43 = data34.code_quality;
if(typeof data43 !== "string"){
const err82 = {instancePath:instancePath+"/spec/permissions/repository/code_quality",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/code_quality/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!((data43 === "read") || (data43 === "write"))){
const err83 = {instancePath:instancePath+"/spec/permissions/repository/code_quality",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/code_quality/enum",keyword:"enum",params:{allowedValues: schema40.properties.code_quality.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data34.codespaces !== undefined){
let data44 = data34.codespaces;
if(typeof data44 !== "string"){
const err84 = {instancePath:instancePath+"/spec/permissions/repository/codespaces",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!((data44 === "read") || (data44 === "write"))){
const err85 = {instancePath:instancePath+"/spec/permissions/repository/codespaces",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data34.codespaces_lifecycle_admin !== undefined){
let data45 = data34.codespaces_lifecycle_admin;
if(typeof data45 !== "string"){
const err86 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_lifecycle_admin",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_lifecycle_admin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!((data45 === "read") || (data45 === "write"))){
const err87 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_lifecycle_admin",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_lifecycle_admin/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces_lifecycle_admin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data34.codespaces_metadata !== undefined){
let data46 = data34.codespaces_metadata;
if(typeof data46 !== "string"){
const err88 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(data46 === "read")){
const err89 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_metadata/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces_metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data34.codespaces_secrets !== undefined){
let data47 = data34.codespaces_secrets;
if(typeof data47 !== "string"){
const err90 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!(data47 === "write")){
const err91 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data34.contents !== undefined){
let data48 = data34.contents;
if(typeof data48 !== "string"){
const err92 = {instancePath:instancePath+"/spec/permissions/repository/contents",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/contents/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!((data48 === "read") || (data48 === "write"))){
const err93 = {instancePath:instancePath+"/spec/permissions/repository/contents",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/contents/enum",keyword:"enum",params:{allowedValues: schema40.properties.contents.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data34.copilot_agent_settings !== undefined){
let data49 = data34.copilot_agent_settings;
if(typeof data49 !== "string"){
const err94 = {instancePath:instancePath+"/spec/permissions/repository/copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!((data49 === "read") || (data49 === "write"))){
const err95 = {instancePath:instancePath+"/spec/permissions/repository/copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema40.properties.copilot_agent_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data34.dependabot_secrets !== undefined){
let data50 = data34.dependabot_secrets;
if(typeof data50 !== "string"){
const err96 = {instancePath:instancePath+"/spec/permissions/repository/dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!((data50 === "read") || (data50 === "write"))){
const err97 = {instancePath:instancePath+"/spec/permissions/repository/dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.dependabot_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data34.deployments !== undefined){
let data51 = data34.deployments;
if(typeof data51 !== "string"){
const err98 = {instancePath:instancePath+"/spec/permissions/repository/deployments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/deployments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!((data51 === "read") || (data51 === "write"))){
const err99 = {instancePath:instancePath+"/spec/permissions/repository/deployments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/deployments/enum",keyword:"enum",params:{allowedValues: schema40.properties.deployments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data34.discussions !== undefined){
let data52 = data34.discussions;
if(typeof data52 !== "string"){
const err100 = {instancePath:instancePath+"/spec/permissions/repository/discussions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/discussions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!((data52 === "read") || (data52 === "write"))){
const err101 = {instancePath:instancePath+"/spec/permissions/repository/discussions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/discussions/enum",keyword:"enum",params:{allowedValues: schema40.properties.discussions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data34.environments !== undefined){
let data53 = data34.environments;
if(typeof data53 !== "string"){
const err102 = {instancePath:instancePath+"/spec/permissions/repository/environments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/environments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!((data53 === "read") || (data53 === "write"))){
const err103 = {instancePath:instancePath+"/spec/permissions/repository/environments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/environments/enum",keyword:"enum",params:{allowedValues: schema40.properties.environments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data34.issues !== undefined){
let data54 = data34.issues;
if(typeof data54 !== "string"){
const err104 = {instancePath:instancePath+"/spec/permissions/repository/issues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/issues/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!((data54 === "read") || (data54 === "write"))){
const err105 = {instancePath:instancePath+"/spec/permissions/repository/issues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/issues/enum",keyword:"enum",params:{allowedValues: schema40.properties.issues.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data34.merge_queues !== undefined){
let data55 = data34.merge_queues;
if(typeof data55 !== "string"){
const err106 = {instancePath:instancePath+"/spec/permissions/repository/merge_queues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/merge_queues/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!((data55 === "read") || (data55 === "write"))){
const err107 = {instancePath:instancePath+"/spec/permissions/repository/merge_queues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/merge_queues/enum",keyword:"enum",params:{allowedValues: schema40.properties.merge_queues.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data34.metadata !== undefined){
let data56 = data34.metadata;
if(typeof data56 !== "string"){
const err108 = {instancePath:instancePath+"/spec/permissions/repository/metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!(data56 === "read")){
const err109 = {instancePath:instancePath+"/spec/permissions/repository/metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/metadata/enum",keyword:"enum",params:{allowedValues: schema40.properties.metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data34.packages !== undefined){
let data57 = data34.packages;
if(typeof data57 !== "string"){
const err110 = {instancePath:instancePath+"/spec/permissions/repository/packages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/packages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!((data57 === "read") || (data57 === "write"))){
const err111 = {instancePath:instancePath+"/spec/permissions/repository/packages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/packages/enum",keyword:"enum",params:{allowedValues: schema40.properties.packages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data34.pages !== undefined){
let data58 = data34.pages;
if(typeof data58 !== "string"){
const err112 = {instancePath:instancePath+"/spec/permissions/repository/pages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!((data58 === "read") || (data58 === "write"))){
const err113 = {instancePath:instancePath+"/spec/permissions/repository/pages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pages/enum",keyword:"enum",params:{allowedValues: schema40.properties.pages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data34.pull_requests !== undefined){
let data59 = data34.pull_requests;
if(typeof data59 !== "string"){
const err114 = {instancePath:instancePath+"/spec/permissions/repository/pull_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pull_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!((data59 === "read") || (data59 === "write"))){
const err115 = {instancePath:instancePath+"/spec/permissions/repository/pull_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pull_requests/enum",keyword:"enum",params:{allowedValues: schema40.properties.pull_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data34.repo_secret_scanning_dismissal_requests !== undefined){
let data60 = data34.repo_secret_scanning_dismissal_requests;
if(typeof data60 !== "string"){
const err116 = {instancePath:instancePath+"/spec/permissions/repository/repo_secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repo_secret_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!((data60 === "read") || (data60 === "write"))){
const err117 = {instancePath:instancePath+"/spec/permissions/repository/repo_secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repo_secret_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema40.properties.repo_secret_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data34.repository_advisories !== undefined){
let data61 = data34.repository_advisories;
if(typeof data61 !== "string"){
const err118 = {instancePath:instancePath+"/spec/permissions/repository/repository_advisories",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_advisories/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(!((data61 === "read") || (data61 === "write"))){
const err119 = {instancePath:instancePath+"/spec/permissions/repository/repository_advisories",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_advisories/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_advisories.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data34.repository_custom_properties !== undefined){
let data62 = data34.repository_custom_properties;
if(typeof data62 !== "string"){
const err120 = {instancePath:instancePath+"/spec/permissions/repository/repository_custom_properties",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!((data62 === "read") || (data62 === "write"))){
const err121 = {instancePath:instancePath+"/spec/permissions/repository/repository_custom_properties",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_custom_properties/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_custom_properties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data34.repository_hooks !== undefined){
let data63 = data34.repository_hooks;
if(typeof data63 !== "string"){
const err122 = {instancePath:instancePath+"/spec/permissions/repository/repository_hooks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!((data63 === "read") || (data63 === "write"))){
const err123 = {instancePath:instancePath+"/spec/permissions/repository/repository_hooks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_hooks/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_hooks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data34.repository_projects !== undefined){
let data64 = data34.repository_projects;
if(typeof data64 !== "string"){
const err124 = {instancePath:instancePath+"/spec/permissions/repository/repository_projects",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!(((data64 === "read") || (data64 === "write")) || (data64 === "admin"))){
const err125 = {instancePath:instancePath+"/spec/permissions/repository/repository_projects",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_projects/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data34.secret_scanning_alerts !== undefined){
let data65 = data34.secret_scanning_alerts;
if(typeof data65 !== "string"){
const err126 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!((data65 === "read") || (data65 === "write"))){
const err127 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_alerts/enum",keyword:"enum",params:{allowedValues: schema40.properties.secret_scanning_alerts.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data34.secret_scanning_bypass_requests !== undefined){
let data66 = data34.secret_scanning_bypass_requests;
if(typeof data66 !== "string"){
const err128 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_bypass_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(!((data66 === "read") || (data66 === "write"))){
const err129 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_bypass_requests/enum",keyword:"enum",params:{allowedValues: schema40.properties.secret_scanning_bypass_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data34.secrets !== undefined){
let data67 = data34.secrets;
if(typeof data67 !== "string"){
const err130 = {instancePath:instancePath+"/spec/permissions/repository/secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!((data67 === "read") || (data67 === "write"))){
const err131 = {instancePath:instancePath+"/spec/permissions/repository/secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data34.security_events !== undefined){
let data68 = data34.security_events;
if(typeof data68 !== "string"){
const err132 = {instancePath:instancePath+"/spec/permissions/repository/security_events",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/security_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!((data68 === "read") || (data68 === "write"))){
const err133 = {instancePath:instancePath+"/spec/permissions/repository/security_events",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/security_events/enum",keyword:"enum",params:{allowedValues: schema40.properties.security_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data34.single_file !== undefined){
let data69 = data34.single_file;
if(typeof data69 !== "string"){
const err134 = {instancePath:instancePath+"/spec/permissions/repository/single_file",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/single_file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!((data69 === "read") || (data69 === "write"))){
const err135 = {instancePath:instancePath+"/spec/permissions/repository/single_file",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/single_file/enum",keyword:"enum",params:{allowedValues: schema40.properties.single_file.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data34.statuses !== undefined){
let data70 = data34.statuses;
if(typeof data70 !== "string"){
const err136 = {instancePath:instancePath+"/spec/permissions/repository/statuses",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/statuses/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!((data70 === "read") || (data70 === "write"))){
const err137 = {instancePath:instancePath+"/spec/permissions/repository/statuses",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/statuses/enum",keyword:"enum",params:{allowedValues: schema40.properties.statuses.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data34.vulnerability_alerts !== undefined){
let data71 = data34.vulnerability_alerts;
if(typeof data71 !== "string"){
const err138 = {instancePath:instancePath+"/spec/permissions/repository/vulnerability_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/vulnerability_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!((data71 === "read") || (data71 === "write"))){
const err139 = {instancePath:instancePath+"/spec/permissions/repository/vulnerability_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/vulnerability_alerts/enum",keyword:"enum",params:{allowedValues: schema40.properties.vulnerability_alerts.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data34.workflows !== undefined){
let data72 = data34.workflows;
if(typeof data72 !== "string"){
const err140 = {instancePath:instancePath+"/spec/permissions/repository/workflows",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/workflows/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!(data72 === "write")){
const err141 = {instancePath:instancePath+"/spec/permissions/repository/workflows",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/workflows/enum",keyword:"enum",params:{allowedValues: schema40.properties.workflows.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/spec/permissions/repository",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
let data73 = data33.organization;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key12 in data73){
if(!(func5.call(schema41.properties, key12))){
const err143 = {instancePath:instancePath+"/spec/permissions/organization",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data73.custom_properties_for_organizations !== undefined){
let data74 = data73.custom_properties_for_organizations;
if(typeof data74 !== "string"){
const err144 = {instancePath:instancePath+"/spec/permissions/organization/custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/custom_properties_for_organizations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!((data74 === "read") || (data74 === "write"))){
const err145 = {instancePath:instancePath+"/spec/permissions/organization/custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/custom_properties_for_organizations/enum",keyword:"enum",params:{allowedValues: schema41.properties.custom_properties_for_organizations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data73.issue_fields !== undefined){
let data75 = data73.issue_fields;
if(typeof data75 !== "string"){
const err146 = {instancePath:instancePath+"/spec/permissions/organization/issue_fields",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_fields/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!((data75 === "read") || (data75 === "write"))){
const err147 = {instancePath:instancePath+"/spec/permissions/organization/issue_fields",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_fields/enum",keyword:"enum",params:{allowedValues: schema41.properties.issue_fields.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data73.issue_types !== undefined){
let data76 = data73.issue_types;
if(typeof data76 !== "string"){
const err148 = {instancePath:instancePath+"/spec/permissions/organization/issue_types",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_types/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(!((data76 === "read") || (data76 === "write"))){
const err149 = {instancePath:instancePath+"/spec/permissions/organization/issue_types",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_types/enum",keyword:"enum",params:{allowedValues: schema41.properties.issue_types.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data73.members !== undefined){
let data77 = data73.members;
if(typeof data77 !== "string"){
const err150 = {instancePath:instancePath+"/spec/permissions/organization/members",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/members/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!((data77 === "read") || (data77 === "write"))){
const err151 = {instancePath:instancePath+"/spec/permissions/organization/members",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/members/enum",keyword:"enum",params:{allowedValues: schema41.properties.members.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data73.org_copilot_content_exclusion !== undefined){
let data78 = data73.org_copilot_content_exclusion;
if(typeof data78 !== "string"){
const err152 = {instancePath:instancePath+"/spec/permissions/organization/org_copilot_content_exclusion",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/org_copilot_content_exclusion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!((data78 === "read") || (data78 === "write"))){
const err153 = {instancePath:instancePath+"/spec/permissions/organization/org_copilot_content_exclusion",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/org_copilot_content_exclusion/enum",keyword:"enum",params:{allowedValues: schema41.properties.org_copilot_content_exclusion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data73.organization_actions_variables !== undefined){
let data79 = data73.organization_actions_variables;
if(typeof data79 !== "string"){
const err154 = {instancePath:instancePath+"/spec/permissions/organization/organization_actions_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_actions_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!((data79 === "read") || (data79 === "write"))){
const err155 = {instancePath:instancePath+"/spec/permissions/organization/organization_actions_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_actions_variables/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_actions_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data73.organization_administration !== undefined){
let data80 = data73.organization_administration;
if(typeof data80 !== "string"){
const err156 = {instancePath:instancePath+"/spec/permissions/organization/organization_administration",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_administration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!((data80 === "read") || (data80 === "write"))){
const err157 = {instancePath:instancePath+"/spec/permissions/organization/organization_administration",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_administration/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_administration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data73.organization_agent_secrets !== undefined){
let data81 = data73.organization_agent_secrets;
if(typeof data81 !== "string"){
const err158 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!((data81 === "read") || (data81 === "write"))){
const err159 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_agent_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data73.organization_agent_variables !== undefined){
let data82 = data73.organization_agent_variables;
if(typeof data82 !== "string"){
const err160 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!((data82 === "read") || (data82 === "write"))){
const err161 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_variables/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_agent_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data73.organization_announcement_banners !== undefined){
let data83 = data73.organization_announcement_banners;
if(typeof data83 !== "string"){
const err162 = {instancePath:instancePath+"/spec/permissions/organization/organization_announcement_banners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_announcement_banners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!((data83 === "read") || (data83 === "write"))){
const err163 = {instancePath:instancePath+"/spec/permissions/organization/organization_announcement_banners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_announcement_banners/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_announcement_banners.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data73.organization_api_insights !== undefined){
let data84 = data73.organization_api_insights;
if(typeof data84 !== "string"){
const err164 = {instancePath:instancePath+"/spec/permissions/organization/organization_api_insights",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_api_insights/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(!(data84 === "read")){
const err165 = {instancePath:instancePath+"/spec/permissions/organization/organization_api_insights",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_api_insights/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_api_insights.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data73.organization_campaigns !== undefined){
let data85 = data73.organization_campaigns;
if(typeof data85 !== "string"){
const err166 = {instancePath:instancePath+"/spec/permissions/organization/organization_campaigns",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_campaigns/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(!((data85 === "read") || (data85 === "write"))){
const err167 = {instancePath:instancePath+"/spec/permissions/organization/organization_campaigns",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_campaigns/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_campaigns.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data73.organization_code_scanning_dismissal_requests !== undefined){
let data86 = data73.organization_code_scanning_dismissal_requests;
if(typeof data86 !== "string"){
const err168 = {instancePath:instancePath+"/spec/permissions/organization/organization_code_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_code_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(!((data86 === "read") || (data86 === "write"))){
const err169 = {instancePath:instancePath+"/spec/permissions/organization/organization_code_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_code_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_code_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data73.organization_codespaces !== undefined){
let data87 = data73.organization_codespaces;
if(typeof data87 !== "string"){
const err170 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(!((data87 === "read") || (data87 === "write"))){
const err171 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_codespaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data73.organization_codespaces_secrets !== undefined){
let data88 = data73.organization_codespaces_secrets;
if(typeof data88 !== "string"){
const err172 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!((data88 === "read") || (data88 === "write"))){
const err173 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_codespaces_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data73.organization_codespaces_settings !== undefined){
let data89 = data73.organization_codespaces_settings;
if(typeof data89 !== "string"){
const err174 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(!((data89 === "read") || (data89 === "write"))){
const err175 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_settings/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_codespaces_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data73.organization_copilot_agent_settings !== undefined){
let data90 = data73.organization_copilot_agent_settings;
if(typeof data90 !== "string"){
const err176 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!((data90 === "read") || (data90 === "write"))){
const err177 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_agent_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data73.organization_copilot_metrics !== undefined){
let data91 = data73.organization_copilot_metrics;
if(typeof data91 !== "string"){
const err178 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_metrics/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(!(data91 === "read")){
const err179 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_metrics/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_metrics.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data73.organization_copilot_seat_management !== undefined){
let data92 = data73.organization_copilot_seat_management;
if(typeof data92 !== "string"){
const err180 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_seat_management",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_seat_management/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!((data92 === "read") || (data92 === "write"))){
const err181 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_seat_management",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_seat_management/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_seat_management.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data73.organization_copilot_spaces !== undefined){
let data93 = data73.organization_copilot_spaces;
if(typeof data93 !== "string"){
const err182 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_spaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_spaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(!((data93 === "read") || (data93 === "write"))){
const err183 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_spaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_spaces/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_spaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data73.organization_credentials !== undefined){
let data94 = data73.organization_credentials;
if(typeof data94 !== "string"){
const err184 = {instancePath:instancePath+"/spec/permissions/organization/organization_credentials",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_credentials/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(!((data94 === "read") || (data94 === "write"))){
const err185 = {instancePath:instancePath+"/spec/permissions/organization/organization_credentials",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_credentials/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_credentials.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data73.organization_custom_org_roles !== undefined){
let data95 = data73.organization_custom_org_roles;
if(typeof data95 !== "string"){
const err186 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_org_roles/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(!((data95 === "read") || (data95 === "write"))){
const err187 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_org_roles/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_custom_org_roles.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data73.organization_custom_properties !== undefined){
let data96 = data73.organization_custom_properties;
if(typeof data96 !== "string"){
const err188 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_properties",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(!(((data96 === "read") || (data96 === "write")) || (data96 === "admin"))){
const err189 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_properties",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_properties/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_custom_properties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data73.organization_custom_roles !== undefined){
let data97 = data73.organization_custom_roles;
if(typeof data97 !== "string"){
const err190 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_roles/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!((data97 === "read") || (data97 === "write"))){
const err191 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_roles/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_custom_roles.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data73.organization_dependabot_dismissal_requests !== undefined){
let data98 = data73.organization_dependabot_dismissal_requests;
if(typeof data98 !== "string"){
const err192 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!((data98 === "read") || (data98 === "write"))){
const err193 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_dependabot_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data73.organization_dependabot_secrets !== undefined){
let data99 = data73.organization_dependabot_secrets;
if(typeof data99 !== "string"){
const err194 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(!((data99 === "read") || (data99 === "write"))){
const err195 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_dependabot_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data73.organization_events !== undefined){
let data100 = data73.organization_events;
if(typeof data100 !== "string"){
const err196 = {instancePath:instancePath+"/spec/permissions/organization/organization_events",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(!(data100 === "read")){
const err197 = {instancePath:instancePath+"/spec/permissions/organization/organization_events",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_events/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data73.organization_hooks !== undefined){
let data101 = data73.organization_hooks;
if(typeof data101 !== "string"){
const err198 = {instancePath:instancePath+"/spec/permissions/organization/organization_hooks",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!((data101 === "read") || (data101 === "write"))){
const err199 = {instancePath:instancePath+"/spec/permissions/organization/organization_hooks",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_hooks/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_hooks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data73.organization_knowledge_bases !== undefined){
let data102 = data73.organization_knowledge_bases;
if(typeof data102 !== "string"){
const err200 = {instancePath:instancePath+"/spec/permissions/organization/organization_knowledge_bases",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_knowledge_bases/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!((data102 === "read") || (data102 === "write"))){
const err201 = {instancePath:instancePath+"/spec/permissions/organization/organization_knowledge_bases",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_knowledge_bases/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_knowledge_bases.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data73.organization_models !== undefined){
let data103 = data73.organization_models;
if(typeof data103 !== "string"){
const err202 = {instancePath:instancePath+"/spec/permissions/organization/organization_models",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_models/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!(data103 === "read")){
const err203 = {instancePath:instancePath+"/spec/permissions/organization/organization_models",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_models/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_models.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data73.organization_network_configurations !== undefined){
let data104 = data73.organization_network_configurations;
if(typeof data104 !== "string"){
const err204 = {instancePath:instancePath+"/spec/permissions/organization/organization_network_configurations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_network_configurations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(!((data104 === "read") || (data104 === "write"))){
const err205 = {instancePath:instancePath+"/spec/permissions/organization/organization_network_configurations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_network_configurations/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_network_configurations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data73.organization_packages !== undefined){
let data105 = data73.organization_packages;
if(typeof data105 !== "string"){
const err206 = {instancePath:instancePath+"/spec/permissions/organization/organization_packages",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_packages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(!((data105 === "read") || (data105 === "write"))){
const err207 = {instancePath:instancePath+"/spec/permissions/organization/organization_packages",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_packages/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_packages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data73.organization_personal_access_token_requests !== undefined){
let data106 = data73.organization_personal_access_token_requests;
if(typeof data106 !== "string"){
const err208 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_token_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_token_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(!((data106 === "read") || (data106 === "write"))){
const err209 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_token_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_token_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_personal_access_token_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data73.organization_personal_access_tokens !== undefined){
let data107 = data73.organization_personal_access_tokens;
if(typeof data107 !== "string"){
const err210 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_tokens",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_tokens/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(!((data107 === "read") || (data107 === "write"))){
const err211 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_tokens",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_tokens/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_personal_access_tokens.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data73.organization_plan !== undefined){
let data108 = data73.organization_plan;
if(typeof data108 !== "string"){
const err212 = {instancePath:instancePath+"/spec/permissions/organization/organization_plan",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_plan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(!(data108 === "read")){
const err213 = {instancePath:instancePath+"/spec/permissions/organization/organization_plan",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_plan/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_plan.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data73.organization_private_registries !== undefined){
let data109 = data73.organization_private_registries;
if(typeof data109 !== "string"){
const err214 = {instancePath:instancePath+"/spec/permissions/organization/organization_private_registries",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_private_registries/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(!((data109 === "read") || (data109 === "write"))){
const err215 = {instancePath:instancePath+"/spec/permissions/organization/organization_private_registries",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_private_registries/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_private_registries.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data73.organization_projects !== undefined){
let data110 = data73.organization_projects;
if(typeof data110 !== "string"){
const err216 = {instancePath:instancePath+"/spec/permissions/organization/organization_projects",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!(((data110 === "read") || (data110 === "write")) || (data110 === "admin"))){
const err217 = {instancePath:instancePath+"/spec/permissions/organization/organization_projects",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_projects/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data73.organization_runner_custom_images !== undefined){
let data111 = data73.organization_runner_custom_images;
if(typeof data111 !== "string"){
const err218 = {instancePath:instancePath+"/spec/permissions/organization/organization_runner_custom_images",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_runner_custom_images/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(!((data111 === "read") || (data111 === "write"))){
const err219 = {instancePath:instancePath+"/spec/permissions/organization/organization_runner_custom_images",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_runner_custom_images/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_runner_custom_images.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data73.organization_secret_scanning_bypass_requests !== undefined){
let data112 = data73.organization_secret_scanning_bypass_requests;
if(typeof data112 !== "string"){
const err220 = {instancePath:instancePath+"/spec/permissions/organization/organization_secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secret_scanning_bypass_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(!((data112 === "read") || (data112 === "write"))){
const err221 = {instancePath:instancePath+"/spec/permissions/organization/organization_secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secret_scanning_bypass_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_secret_scanning_bypass_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data73.organization_secrets !== undefined){
let data113 = data73.organization_secrets;
if(typeof data113 !== "string"){
const err222 = {instancePath:instancePath+"/spec/permissions/organization/organization_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(!((data113 === "read") || (data113 === "write"))){
const err223 = {instancePath:instancePath+"/spec/permissions/organization/organization_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data73.organization_self_hosted_runners !== undefined){
let data114 = data73.organization_self_hosted_runners;
if(typeof data114 !== "string"){
const err224 = {instancePath:instancePath+"/spec/permissions/organization/organization_self_hosted_runners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_self_hosted_runners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(!((data114 === "read") || (data114 === "write"))){
const err225 = {instancePath:instancePath+"/spec/permissions/organization/organization_self_hosted_runners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_self_hosted_runners/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_self_hosted_runners.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data73.organization_user_blocking !== undefined){
let data115 = data73.organization_user_blocking;
if(typeof data115 !== "string"){
const err226 = {instancePath:instancePath+"/spec/permissions/organization/organization_user_blocking",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_user_blocking/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(!((data115 === "read") || (data115 === "write"))){
const err227 = {instancePath:instancePath+"/spec/permissions/organization/organization_user_blocking",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_user_blocking/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_user_blocking.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data73.secret_scanning_dismissal_requests !== undefined){
let data116 = data73.secret_scanning_dismissal_requests;
if(typeof data116 !== "string"){
const err228 = {instancePath:instancePath+"/spec/permissions/organization/secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/secret_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(!((data116 === "read") || (data116 === "write"))){
const err229 = {instancePath:instancePath+"/spec/permissions/organization/secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/secret_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.secret_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/spec/permissions/organization",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
let data117 = data33.user;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key13 in data117){
if(!(func5.call(schema42.properties, key13))){
const err231 = {instancePath:instancePath+"/spec/permissions/user",schemaPath:"catalog.schema.json#/$defs/userPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data117.blocking !== undefined){
let data118 = data117.blocking;
if(typeof data118 !== "string"){
const err232 = {instancePath:instancePath+"/spec/permissions/user/blocking",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/blocking/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!((data118 === "read") || (data118 === "write"))){
const err233 = {instancePath:instancePath+"/spec/permissions/user/blocking",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/blocking/enum",keyword:"enum",params:{allowedValues: schema42.properties.blocking.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data117.codespaces_user_secrets !== undefined){
let data119 = data117.codespaces_user_secrets;
if(typeof data119 !== "string"){
const err234 = {instancePath:instancePath+"/spec/permissions/user/codespaces_user_secrets",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/codespaces_user_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(!((data119 === "read") || (data119 === "write"))){
const err235 = {instancePath:instancePath+"/spec/permissions/user/codespaces_user_secrets",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/codespaces_user_secrets/enum",keyword:"enum",params:{allowedValues: schema42.properties.codespaces_user_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data117.copilot_editor_context !== undefined){
let data120 = data117.copilot_editor_context;
if(typeof data120 !== "string"){
const err236 = {instancePath:instancePath+"/spec/permissions/user/copilot_editor_context",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/copilot_editor_context/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(!(data120 === "read")){
const err237 = {instancePath:instancePath+"/spec/permissions/user/copilot_editor_context",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/copilot_editor_context/enum",keyword:"enum",params:{allowedValues: schema42.properties.copilot_editor_context.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data117.copilot_messages !== undefined){
let data121 = data117.copilot_messages;
if(typeof data121 !== "string"){
const err238 = {instancePath:instancePath+"/spec/permissions/user/copilot_messages",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/copilot_messages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!(data121 === "read")){
const err239 = {instancePath:instancePath+"/spec/permissions/user/copilot_messages",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/copilot_messages/enum",keyword:"enum",params:{allowedValues: schema42.properties.copilot_messages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data117.emails !== undefined){
let data122 = data117.emails;
if(typeof data122 !== "string"){
const err240 = {instancePath:instancePath+"/spec/permissions/user/emails",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/emails/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(!((data122 === "read") || (data122 === "write"))){
const err241 = {instancePath:instancePath+"/spec/permissions/user/emails",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/emails/enum",keyword:"enum",params:{allowedValues: schema42.properties.emails.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data117.followers !== undefined){
let data123 = data117.followers;
if(typeof data123 !== "string"){
const err242 = {instancePath:instancePath+"/spec/permissions/user/followers",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/followers/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(!((data123 === "read") || (data123 === "write"))){
const err243 = {instancePath:instancePath+"/spec/permissions/user/followers",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/followers/enum",keyword:"enum",params:{allowedValues: schema42.properties.followers.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data117.gists !== undefined){
let data124 = data117.gists;
if(typeof data124 !== "string"){
const err244 = {instancePath:instancePath+"/spec/permissions/user/gists",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/gists/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(!(data124 === "write")){
const err245 = {instancePath:instancePath+"/spec/permissions/user/gists",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/gists/enum",keyword:"enum",params:{allowedValues: schema42.properties.gists.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data117.git_signing_ssh_public_keys !== undefined){
let data125 = data117.git_signing_ssh_public_keys;
if(typeof data125 !== "string"){
const err246 = {instancePath:instancePath+"/spec/permissions/user/git_signing_ssh_public_keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/git_signing_ssh_public_keys/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(!((data125 === "read") || (data125 === "write"))){
const err247 = {instancePath:instancePath+"/spec/permissions/user/git_signing_ssh_public_keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/git_signing_ssh_public_keys/enum",keyword:"enum",params:{allowedValues: schema42.properties.git_signing_ssh_public_keys.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data117.gpg_keys !== undefined){
let data126 = data117.gpg_keys;
if(typeof data126 !== "string"){
const err248 = {instancePath:instancePath+"/spec/permissions/user/gpg_keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/gpg_keys/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!((data126 === "read") || (data126 === "write"))){
const err249 = {instancePath:instancePath+"/spec/permissions/user/gpg_keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/gpg_keys/enum",keyword:"enum",params:{allowedValues: schema42.properties.gpg_keys.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data117.interaction_limits !== undefined){
let data127 = data117.interaction_limits;
if(typeof data127 !== "string"){
const err250 = {instancePath:instancePath+"/spec/permissions/user/interaction_limits",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/interaction_limits/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(!((data127 === "read") || (data127 === "write"))){
const err251 = {instancePath:instancePath+"/spec/permissions/user/interaction_limits",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/interaction_limits/enum",keyword:"enum",params:{allowedValues: schema42.properties.interaction_limits.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data117.keys !== undefined){
let data128 = data117.keys;
if(typeof data128 !== "string"){
const err252 = {instancePath:instancePath+"/spec/permissions/user/keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/keys/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!((data128 === "read") || (data128 === "write"))){
const err253 = {instancePath:instancePath+"/spec/permissions/user/keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/keys/enum",keyword:"enum",params:{allowedValues: schema42.properties.keys.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data117.knowledge_bases !== undefined){
let data129 = data117.knowledge_bases;
if(typeof data129 !== "string"){
const err254 = {instancePath:instancePath+"/spec/permissions/user/knowledge_bases",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/knowledge_bases/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(!((data129 === "read") || (data129 === "write"))){
const err255 = {instancePath:instancePath+"/spec/permissions/user/knowledge_bases",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/knowledge_bases/enum",keyword:"enum",params:{allowedValues: schema42.properties.knowledge_bases.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data117.plan !== undefined){
let data130 = data117.plan;
if(typeof data130 !== "string"){
const err256 = {instancePath:instancePath+"/spec/permissions/user/plan",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(!(data130 === "read")){
const err257 = {instancePath:instancePath+"/spec/permissions/user/plan",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/plan/enum",keyword:"enum",params:{allowedValues: schema42.properties.plan.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data117.private_repository_invitations !== undefined){
let data131 = data117.private_repository_invitations;
if(typeof data131 !== "string"){
const err258 = {instancePath:instancePath+"/spec/permissions/user/private_repository_invitations",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/private_repository_invitations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(!(data131 === "read")){
const err259 = {instancePath:instancePath+"/spec/permissions/user/private_repository_invitations",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/private_repository_invitations/enum",keyword:"enum",params:{allowedValues: schema42.properties.private_repository_invitations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data117.profile !== undefined){
let data132 = data117.profile;
if(typeof data132 !== "string"){
const err260 = {instancePath:instancePath+"/spec/permissions/user/profile",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(!(data132 === "write")){
const err261 = {instancePath:instancePath+"/spec/permissions/user/profile",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/profile/enum",keyword:"enum",params:{allowedValues: schema42.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data117.starring !== undefined){
let data133 = data117.starring;
if(typeof data133 !== "string"){
const err262 = {instancePath:instancePath+"/spec/permissions/user/starring",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/starring/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(!((data133 === "read") || (data133 === "write"))){
const err263 = {instancePath:instancePath+"/spec/permissions/user/starring",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/starring/enum",keyword:"enum",params:{allowedValues: schema42.properties.starring.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data117.user_events !== undefined){
let data134 = data117.user_events;
if(typeof data134 !== "string"){
const err264 = {instancePath:instancePath+"/spec/permissions/user/user_events",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/user_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(!(data134 === "read")){
const err265 = {instancePath:instancePath+"/spec/permissions/user/user_events",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/user_events/enum",keyword:"enum",params:{allowedValues: schema42.properties.user_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data117.user_models !== undefined){
let data135 = data117.user_models;
if(typeof data135 !== "string"){
const err266 = {instancePath:instancePath+"/spec/permissions/user/user_models",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/user_models/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(!(data135 === "read")){
const err267 = {instancePath:instancePath+"/spec/permissions/user/user_models",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/user_models/enum",keyword:"enum",params:{allowedValues: schema42.properties.user_models.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data117.watching !== undefined){
let data136 = data117.watching;
if(typeof data136 !== "string"){
const err268 = {instancePath:instancePath+"/spec/permissions/user/watching",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/watching/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(!((data136 === "read") || (data136 === "write"))){
const err269 = {instancePath:instancePath+"/spec/permissions/user/watching",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/watching/enum",keyword:"enum",params:{allowedValues: schema42.properties.watching.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/spec/permissions/user",schemaPath:"catalog.schema.json#/$defs/userPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/spec/permissions",schemaPath:"#/properties/spec/properties/permissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
let data137 = data12.singleFilePaths;
if(Array.isArray(data137)){
if(data137.length > 10){
const err272 = {instancePath:instancePath+"/spec/singleFilePaths",schemaPath:"#/properties/spec/properties/singleFilePaths/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
const len1 = data137.length;
for(let i2=0; i2<len1; i2++){
let data138 = data137[i2];
if(typeof data138 === "string"){
if(func1(data138) < 1){
const err273 = {instancePath:instancePath+"/spec/singleFilePaths/" + i2,schemaPath:"#/properties/spec/properties/singleFilePaths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/spec/singleFilePaths/" + i2,schemaPath:"#/properties/spec/properties/singleFilePaths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
let i3 = data137.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data137[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err275 = {instancePath:instancePath+"/spec/singleFilePaths",schemaPath:"#/properties/spec/properties/singleFilePaths/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err276 = {instancePath:instancePath+"/spec/singleFilePaths",schemaPath:"#/properties/spec/properties/singleFilePaths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
let data139 = data12.events;
if(Array.isArray(data139)){
const len2 = data139.length;
for(let i4=0; i4<len2; i4++){
let data140 = data139[i4];
if(typeof data140 !== "string"){
const err277 = {instancePath:instancePath+"/spec/events/" + i4,schemaPath:"#/properties/spec/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(typeof data140 !== "string"){
const err278 = {instancePath:instancePath+"/spec/events/" + i4,schemaPath:"catalog.schema.json#/$defs/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data140 === "branch_protection_configuration") || (data140 === "branch_protection_rule")) || (data140 === "bypass_request_secret_scanning")) || (data140 === "cache_sync")) || (data140 === "check_run")) || (data140 === "check_suite")) || (data140 === "code_scanning_alert")) || (data140 === "commit_comment")) || (data140 === "create")) || (data140 === "custom_property")) || (data140 === "custom_property_values")) || (data140 === "delete")) || (data140 === "dependabot_alert")) || (data140 === "deploy_key")) || (data140 === "deployment")) || (data140 === "deployment_protection_rule")) || (data140 === "deployment_review")) || (data140 === "deployment_status")) || (data140 === "discussion")) || (data140 === "discussion_comment")) || (data140 === "dismissal_request_code_scanning")) || (data140 === "dismissal_request_secret_scanning")) || (data140 === "exemption_request_push_ruleset")) || (data140 === "fork")) || (data140 === "gollum")) || (data140 === "installation_target")) || (data140 === "issue_comment")) || (data140 === "issue_dependencies")) || (data140 === "issue_relates_to")) || (data140 === "issues")) || (data140 === "label")) || (data140 === "member")) || (data140 === "membership")) || (data140 === "merge_group")) || (data140 === "meta")) || (data140 === "milestone")) || (data140 === "org_block")) || (data140 === "organization")) || (data140 === "organization_custom_property_values")) || (data140 === "package")) || (data140 === "page_build")) || (data140 === "personal_access_token_request")) || (data140 === "project")) || (data140 === "project_card")) || (data140 === "project_column")) || (data140 === "projects_v2")) || (data140 === "projects_v2_item")) || (data140 === "projects_v2_status_update")) || (data140 === "public")) || (data140 === "pull_request")) || (data140 === "pull_request_review")) || (data140 === "pull_request_review_comment")) || (data140 === "pull_request_review_thread")) || (data140 === "push")) || (data140 === "registry_package")) || (data140 === "release")) || (data140 === "repository")) || (data140 === "repository_advisory")) || (data140 === "repository_dispatch")) || (data140 === "repository_ruleset")) || (data140 === "secret_scanning_alert")) || (data140 === "secret_scanning_alert_location")) || (data140 === "secret_scanning_scan")) || (data140 === "security_advisory")) || (data140 === "security_and_analysis")) || (data140 === "star")) || (data140 === "status")) || (data140 === "sub_issues")) || (data140 === "team")) || (data140 === "team_add")) || (data140 === "watch")) || (data140 === "workflow_dispatch")) || (data140 === "workflow_job")) || (data140 === "workflow_run"))){
const err279 = {instancePath:instancePath+"/spec/events/" + i4,schemaPath:"catalog.schema.json#/$defs/event/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
let i5 = data139.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data139[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err280 = {instancePath:instancePath+"/spec/events",schemaPath:"#/properties/spec/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err281 = {instancePath:instancePath+"/spec/events",schemaPath:"#/properties/spec/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
let data141 = data12.lifecycle;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.preventDestroy === undefined){
data141.preventDestroy = false;
}
if(data141.ignoreChanges === undefined){
data141.ignoreChanges = [];
}
for(const key14 in data141){
if(!((key14 === "preventDestroy") || (key14 === "ignoreChanges"))){
const err282 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(typeof data141.preventDestroy !== "boolean"){
const err283 = {instancePath:instancePath+"/spec/lifecycle/preventDestroy",schemaPath:"common.schema.json#/$defs/preventDestroy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
let data143 = data141.ignoreChanges;
if(Array.isArray(data143)){
const len3 = data143.length;
for(let i6=0; i6<len3; i6++){
let data144 = data143[i6];
if(typeof data144 !== "string"){
const err284 = {instancePath:instancePath+"/spec/lifecycle/ignoreChanges/" + i6,schemaPath:"#/properties/spec/properties/lifecycle/properties/ignoreChanges/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(!((((((((((((((((((((data144 === "name") || (data144 === "description")) || (data144 === "homepage")) || (data144 === "cover")) || (data144 === "visibility")) || (data144 === "market.listed")) || (data144 === "market.category")) || (data144 === "authorization.callbackUrls")) || (data144 === "authorization.requestOAuthOnInstall")) || (data144 === "authorization.setupUrl")) || (data144 === "authorization.setupOnUpdate")) || (data144 === "webhook.active")) || (data144 === "webhook.url")) || (data144 === "permissions.repository")) || (data144 === "permissions.organization")) || (data144 === "permissions.user")) || (data144 === "singleFilePaths")) || (data144 === "events")) || (data144 === "labels")) || (data144 === "annotations"))){
const err285 = {instancePath:instancePath+"/spec/lifecycle/ignoreChanges/" + i6,schemaPath:"#/properties/spec/properties/lifecycle/properties/ignoreChanges/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.lifecycle.properties.ignoreChanges.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
let i7 = data143.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data143[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err286 = {instancePath:instancePath+"/spec/lifecycle/ignoreChanges",schemaPath:"#/properties/spec/properties/lifecycle/properties/ignoreChanges/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
const err287 = {instancePath:instancePath+"/spec/lifecycle/ignoreChanges",schemaPath:"#/properties/spec/properties/lifecycle/properties/ignoreChanges/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateInstallation: Validate = validate23;
const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://appward.dev/schemas/v1/installation.schema.json","title":"Installation","description":"An app installed in a space, for all or for selected repositories.","type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"const":"appward/v1"},"kind":{"const":"Installation"},"metadata":{"type":"object","required":["app","space"],"additionalProperties":false,"properties":{"app":{"$ref":"common.schema.json#/$defs/slug","description":"Slug of the installed app."},"space":{"$ref":"common.schema.json#/$defs/login","description":"The space it is installed in."},"labels":{"$ref":"common.schema.json#/$defs/labels","default":{}},"annotations":{"$ref":"common.schema.json#/$defs/labels","default":{}}}},"spec":{"type":"object","required":["repositories"],"additionalProperties":false,"properties":{"repositories":{"description":"all, or a list of repository names of the space.","type":["string","array"],"pattern":"^all$","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,100}$"},"tsType":"'all' | string[]"},"permissions":{"description":"The most this space consents to; people decide where left out.","type":"object","additionalProperties":false,"properties":{"repository":{"$ref":"catalog.schema.json#/$defs/repositoryPermissions","default":{}},"organization":{"$ref":"catalog.schema.json#/$defs/organizationPermissions","default":{}}}},"suspended":{"description":"Whether the installation is suspended; people decide where left out.","type":"boolean"},"lifecycle":{"type":"object","default":{},"additionalProperties":false,"properties":{"preventDestroy":{"$ref":"common.schema.json#/$defs/preventDestroy","default":false}}}}}}};
const pattern10 = new RegExp("^all$", "u");
const pattern11 = new RegExp("^[A-Za-z0-9._-]{1,100}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://appward.dev/schemas/v1/installation.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("appward/v1" !== data.apiVersion){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "appward/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("Installation" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Installation"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.labels === undefined){
data2.labels = {};
}
if(data2.annotations === undefined){
data2.annotations = {};
}
if(data2.app === undefined){
const err7 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "app"},message:"must have required property '"+"app"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.space === undefined){
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "space"},message:"must have required property '"+"space"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "app") || (key1 === "space")) || (key1 === "labels")) || (key1 === "annotations"))){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.app !== undefined){
let data3 = data2.app;
if(typeof data3 === "string"){
if(func1(data3) > 34){
const err10 = {instancePath:instancePath+"/metadata/app",schemaPath:"common.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/metadata/app",schemaPath:"common.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/metadata/app",schemaPath:"common.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.space !== undefined){
let data4 = data2.space;
if(typeof data4 === "string"){
if(func1(data4) > 39){
const err13 = {instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let data5 = data2.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(typeof data5[key2] !== "string"){
const err16 = {instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/metadata/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
let data7 = data2.annotations;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(typeof data7[key3] !== "string"){
const err18 = {instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.spec !== undefined){
let data9 = data.spec;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.lifecycle === undefined){
data9.lifecycle = {};
}
if(data9.repositories === undefined){
const err21 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "repositories"},message:"must have required property '"+"repositories"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key4 in data9){
if(!((((key4 === "repositories") || (key4 === "permissions")) || (key4 === "suspended")) || (key4 === "lifecycle"))){
const err22 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.repositories !== undefined){
let data10 = data9.repositories;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
const err23 = {instancePath:instancePath+"/spec/repositories",schemaPath:"#/properties/spec/properties/repositories/type",keyword:"type",params:{type: schema45.properties.spec.properties.repositories.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern10.test(data10)){
const err24 = {instancePath:instancePath+"/spec/repositories",schemaPath:"#/properties/spec/properties/repositories/pattern",keyword:"pattern",params:{pattern: "^all$"},message:"must match pattern \""+"^all$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(Array.isArray(data10)){
if(data10.length < 1){
const err25 = {instancePath:instancePath+"/spec/repositories",schemaPath:"#/properties/spec/properties/repositories/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err26 = {instancePath:instancePath+"/spec/repositories/" + i0,schemaPath:"#/properties/spec/properties/repositories/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/spec/repositories/" + i0,schemaPath:"#/properties/spec/properties/repositories/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err28 = {instancePath:instancePath+"/spec/repositories",schemaPath:"#/properties/spec/properties/repositories/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data9.permissions !== undefined){
let data12 = data9.permissions;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.repository === undefined){
data12.repository = {};
}
if(data12.organization === undefined){
data12.organization = {};
}
for(const key5 in data12){
if(!((key5 === "repository") || (key5 === "organization"))){
const err29 = {instancePath:instancePath+"/spec/permissions",schemaPath:"#/properties/spec/properties/permissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let data13 = data12.repository;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key6 in data13){
if(!(func5.call(schema40.properties, key6))){
const err30 = {instancePath:instancePath+"/spec/permissions/repository",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.actions !== undefined){
let data14 = data13.actions;
if(typeof data14 !== "string"){
const err31 = {instancePath:instancePath+"/spec/permissions/repository/actions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data14 === "read") || (data14 === "write"))){
const err32 = {instancePath:instancePath+"/spec/permissions/repository/actions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions/enum",keyword:"enum",params:{allowedValues: schema40.properties.actions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.actions_variables !== undefined){
let data15 = data13.actions_variables;
if(typeof data15 !== "string"){
const err33 = {instancePath:instancePath+"/spec/permissions/repository/actions_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((data15 === "read") || (data15 === "write"))){
const err34 = {instancePath:instancePath+"/spec/permissions/repository/actions_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions_variables/enum",keyword:"enum",params:{allowedValues: schema40.properties.actions_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.administration !== undefined){
let data16 = data13.administration;
if(typeof data16 !== "string"){
const err35 = {instancePath:instancePath+"/spec/permissions/repository/administration",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/administration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((data16 === "read") || (data16 === "write"))){
const err36 = {instancePath:instancePath+"/spec/permissions/repository/administration",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/administration/enum",keyword:"enum",params:{allowedValues: schema40.properties.administration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.agent_secrets !== undefined){
let data17 = data13.agent_secrets;
if(typeof data17 !== "string"){
const err37 = {instancePath:instancePath+"/spec/permissions/repository/agent_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data17 === "read") || (data17 === "write"))){
const err38 = {instancePath:instancePath+"/spec/permissions/repository/agent_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.agent_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.agent_variables !== undefined){
let data18 = data13.agent_variables;
if(typeof data18 !== "string"){
const err39 = {instancePath:instancePath+"/spec/permissions/repository/agent_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data18 === "read") || (data18 === "write"))){
const err40 = {instancePath:instancePath+"/spec/permissions/repository/agent_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_variables/enum",keyword:"enum",params:{allowedValues: schema40.properties.agent_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.artifact_metadata !== undefined){
let data19 = data13.artifact_metadata;
if(typeof data19 !== "string"){
const err41 = {instancePath:instancePath+"/spec/permissions/repository/artifact_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/artifact_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((data19 === "read") || (data19 === "write"))){
const err42 = {instancePath:instancePath+"/spec/permissions/repository/artifact_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/artifact_metadata/enum",keyword:"enum",params:{allowedValues: schema40.properties.artifact_metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data13.attestations !== undefined){
let data20 = data13.attestations;
if(typeof data20 !== "string"){
const err43 = {instancePath:instancePath+"/spec/permissions/repository/attestations",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/attestations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((data20 === "read") || (data20 === "write"))){
const err44 = {instancePath:instancePath+"/spec/permissions/repository/attestations",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/attestations/enum",keyword:"enum",params:{allowedValues: schema40.properties.attestations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data13.checks !== undefined){
let data21 = data13.checks;
if(typeof data21 !== "string"){
const err45 = {instancePath:instancePath+"/spec/permissions/repository/checks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/checks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((data21 === "read") || (data21 === "write"))){
const err46 = {instancePath:instancePath+"/spec/permissions/repository/checks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/checks/enum",keyword:"enum",params:{allowedValues: schema40.properties.checks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data13.code_quality !== undefined){
let data22 = data13.code_quality;
if(typeof data22 !== "string"){
const err47 = {instancePath:instancePath+"/spec/permissions/repository/code_quality",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/code_quality/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!((data22 === "read") || (data22 === "write"))){
const err48 = {instancePath:instancePath+"/spec/permissions/repository/code_quality",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/code_quality/enum",keyword:"enum",params:{allowedValues: schema40.properties.code_quality.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data13.codespaces !== undefined){
let data23 = data13.codespaces;
if(typeof data23 !== "string"){
const err49 = {instancePath:instancePath+"/spec/permissions/repository/codespaces",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((data23 === "read") || (data23 === "write"))){
const err50 = {instancePath:instancePath+"/spec/permissions/repository/codespaces",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data13.codespaces_lifecycle_admin !== undefined){
let data24 = data13.codespaces_lifecycle_admin;
if(typeof data24 !== "string"){
const err51 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_lifecycle_admin",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_lifecycle_admin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((data24 === "read") || (data24 === "write"))){
const err52 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_lifecycle_admin",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_lifecycle_admin/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces_lifecycle_admin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data13.codespaces_metadata !== undefined){
let data25 = data13.codespaces_metadata;
if(typeof data25 !== "string"){
const err53 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(data25 === "read")){
const err54 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_metadata/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces_metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data13.codespaces_secrets !== undefined){
let data26 = data13.codespaces_secrets;
if(typeof data26 !== "string"){
const err55 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(data26 === "write")){
const err56 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data13.contents !== undefined){
let data27 = data13.contents;
if(typeof data27 !== "string"){
const err57 = {instancePath:instancePath+"/spec/permissions/repository/contents",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/contents/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!((data27 === "read") || (data27 === "write"))){
const err58 = {instancePath:instancePath+"/spec/permissions/repository/contents",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/contents/enum",keyword:"enum",params:{allowedValues: schema40.properties.contents.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data13.copilot_agent_settings !== undefined){
let data28 = data13.copilot_agent_settings;
if(typeof data28 !== "string"){
const err59 = {instancePath:instancePath+"/spec/permissions/repository/copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!((data28 === "read") || (data28 === "write"))){
const err60 = {instancePath:instancePath+"/spec/permissions/repository/copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema40.properties.copilot_agent_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data13.dependabot_secrets !== undefined){
let data29 = data13.dependabot_secrets;
if(typeof data29 !== "string"){
const err61 = {instancePath:instancePath+"/spec/permissions/repository/dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!((data29 === "read") || (data29 === "write"))){
const err62 = {instancePath:instancePath+"/spec/permissions/repository/dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.dependabot_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data13.deployments !== undefined){
let data30 = data13.deployments;
if(typeof data30 !== "string"){
const err63 = {instancePath:instancePath+"/spec/permissions/repository/deployments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/deployments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!((data30 === "read") || (data30 === "write"))){
const err64 = {instancePath:instancePath+"/spec/permissions/repository/deployments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/deployments/enum",keyword:"enum",params:{allowedValues: schema40.properties.deployments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data13.discussions !== undefined){
let data31 = data13.discussions;
if(typeof data31 !== "string"){
const err65 = {instancePath:instancePath+"/spec/permissions/repository/discussions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/discussions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!((data31 === "read") || (data31 === "write"))){
const err66 = {instancePath:instancePath+"/spec/permissions/repository/discussions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/discussions/enum",keyword:"enum",params:{allowedValues: schema40.properties.discussions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data13.environments !== undefined){
let data32 = data13.environments;
if(typeof data32 !== "string"){
const err67 = {instancePath:instancePath+"/spec/permissions/repository/environments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/environments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!((data32 === "read") || (data32 === "write"))){
const err68 = {instancePath:instancePath+"/spec/permissions/repository/environments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/environments/enum",keyword:"enum",params:{allowedValues: schema40.properties.environments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data13.issues !== undefined){
let data33 = data13.issues;
if(typeof data33 !== "string"){
const err69 = {instancePath:instancePath+"/spec/permissions/repository/issues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/issues/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!((data33 === "read") || (data33 === "write"))){
const err70 = {instancePath:instancePath+"/spec/permissions/repository/issues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/issues/enum",keyword:"enum",params:{allowedValues: schema40.properties.issues.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data13.merge_queues !== undefined){
let data34 = data13.merge_queues;
if(typeof data34 !== "string"){
const err71 = {instancePath:instancePath+"/spec/permissions/repository/merge_queues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/merge_queues/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((data34 === "read") || (data34 === "write"))){
const err72 = {instancePath:instancePath+"/spec/permissions/repository/merge_queues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/merge_queues/enum",keyword:"enum",params:{allowedValues: schema40.properties.merge_queues.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data13.metadata !== undefined){
let data35 = data13.metadata;
if(typeof data35 !== "string"){
const err73 = {instancePath:instancePath+"/spec/permissions/repository/metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(data35 === "read")){
const err74 = {instancePath:instancePath+"/spec/permissions/repository/metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/metadata/enum",keyword:"enum",params:{allowedValues: schema40.properties.metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data13.packages !== undefined){
let data36 = data13.packages;
if(typeof data36 !== "string"){
const err75 = {instancePath:instancePath+"/spec/permissions/repository/packages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/packages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((data36 === "read") || (data36 === "write"))){
const err76 = {instancePath:instancePath+"/spec/permissions/repository/packages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/packages/enum",keyword:"enum",params:{allowedValues: schema40.properties.packages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data13.pages !== undefined){
let data37 = data13.pages;
if(typeof data37 !== "string"){
const err77 = {instancePath:instancePath+"/spec/permissions/repository/pages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!((data37 === "read") || (data37 === "write"))){
const err78 = {instancePath:instancePath+"/spec/permissions/repository/pages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pages/enum",keyword:"enum",params:{allowedValues: schema40.properties.pages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data13.pull_requests !== undefined){
let data38 = data13.pull_requests;
if(typeof data38 !== "string"){
const err79 = {instancePath:instancePath+"/spec/permissions/repository/pull_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pull_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!((data38 === "read") || (data38 === "write"))){
const err80 = {instancePath:instancePath+"/spec/permissions/repository/pull_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pull_requests/enum",keyword:"enum",params:{allowedValues: schema40.properties.pull_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data13.repo_secret_scanning_dismissal_requests !== undefined){
let data39 = data13.repo_secret_scanning_dismissal_requests;
if(typeof data39 !== "string"){
const err81 = {instancePath:instancePath+"/spec/permissions/repository/repo_secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repo_secret_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!((data39 === "read") || (data39 === "write"))){
const err82 = {instancePath:instancePath+"/spec/permissions/repository/repo_secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repo_secret_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema40.properties.repo_secret_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data13.repository_advisories !== undefined){
let data40 = data13.repository_advisories;
if(typeof data40 !== "string"){
const err83 = {instancePath:instancePath+"/spec/permissions/repository/repository_advisories",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_advisories/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!((data40 === "read") || (data40 === "write"))){
const err84 = {instancePath:instancePath+"/spec/permissions/repository/repository_advisories",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_advisories/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_advisories.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data13.repository_custom_properties !== undefined){
let data41 = data13.repository_custom_properties;
if(typeof data41 !== "string"){
const err85 = {instancePath:instancePath+"/spec/permissions/repository/repository_custom_properties",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!((data41 === "read") || (data41 === "write"))){
const err86 = {instancePath:instancePath+"/spec/permissions/repository/repository_custom_properties",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_custom_properties/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_custom_properties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data13.repository_hooks !== undefined){
let data42 = data13.repository_hooks;
if(typeof data42 !== "string"){
const err87 = {instancePath:instancePath+"/spec/permissions/repository/repository_hooks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!((data42 === "read") || (data42 === "write"))){
const err88 = {instancePath:instancePath+"/spec/permissions/repository/repository_hooks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_hooks/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_hooks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data13.repository_projects !== undefined){
let data43 = data13.repository_projects;
if(typeof data43 !== "string"){
const err89 = {instancePath:instancePath+"/spec/permissions/repository/repository_projects",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(((data43 === "read") || (data43 === "write")) || (data43 === "admin"))){
const err90 = {instancePath:instancePath+"/spec/permissions/repository/repository_projects",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_projects/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data13.secret_scanning_alerts !== undefined){
let data44 = data13.secret_scanning_alerts;
if(typeof data44 !== "string"){
const err91 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!((data44 === "read") || (data44 === "write"))){
const err92 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_alerts/enum",keyword:"enum",params:{allowedValues: schema40.properties.secret_scanning_alerts.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data13.secret_scanning_bypass_requests !== undefined){
let data45 = data13.secret_scanning_bypass_requests;
if(typeof data45 !== "string"){
const err93 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_bypass_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!((data45 === "read") || (data45 === "write"))){
const err94 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_bypass_requests/enum",keyword:"enum",params:{allowedValues: schema40.properties.secret_scanning_bypass_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data13.secrets !== undefined){
let data46 = data13.secrets;
if(typeof data46 !== "string"){
const err95 = {instancePath:instancePath+"/spec/permissions/repository/secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!((data46 === "read") || (data46 === "write"))){
const err96 = {instancePath:instancePath+"/spec/permissions/repository/secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data13.security_events !== undefined){
let data47 = data13.security_events;
if(typeof data47 !== "string"){
const err97 = {instancePath:instancePath+"/spec/permissions/repository/security_events",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/security_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!((data47 === "read") || (data47 === "write"))){
const err98 = {instancePath:instancePath+"/spec/permissions/repository/security_events",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/security_events/enum",keyword:"enum",params:{allowedValues: schema40.properties.security_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data13.single_file !== undefined){
let data48 = data13.single_file;
if(typeof data48 !== "string"){
const err99 = {instancePath:instancePath+"/spec/permissions/repository/single_file",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/single_file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!((data48 === "read") || (data48 === "write"))){
const err100 = {instancePath:instancePath+"/spec/permissions/repository/single_file",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/single_file/enum",keyword:"enum",params:{allowedValues: schema40.properties.single_file.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data13.statuses !== undefined){
let data49 = data13.statuses;
if(typeof data49 !== "string"){
const err101 = {instancePath:instancePath+"/spec/permissions/repository/statuses",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/statuses/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!((data49 === "read") || (data49 === "write"))){
const err102 = {instancePath:instancePath+"/spec/permissions/repository/statuses",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/statuses/enum",keyword:"enum",params:{allowedValues: schema40.properties.statuses.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data13.vulnerability_alerts !== undefined){
let data50 = data13.vulnerability_alerts;
if(typeof data50 !== "string"){
const err103 = {instancePath:instancePath+"/spec/permissions/repository/vulnerability_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/vulnerability_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!((data50 === "read") || (data50 === "write"))){
const err104 = {instancePath:instancePath+"/spec/permissions/repository/vulnerability_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/vulnerability_alerts/enum",keyword:"enum",params:{allowedValues: schema40.properties.vulnerability_alerts.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data13.workflows !== undefined){
let data51 = data13.workflows;
if(typeof data51 !== "string"){
const err105 = {instancePath:instancePath+"/spec/permissions/repository/workflows",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/workflows/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!(data51 === "write")){
const err106 = {instancePath:instancePath+"/spec/permissions/repository/workflows",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/workflows/enum",keyword:"enum",params:{allowedValues: schema40.properties.workflows.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/spec/permissions/repository",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
let data52 = data12.organization;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key7 in data52){
if(!(func5.call(schema41.properties, key7))){
const err108 = {instancePath:instancePath+"/spec/permissions/organization",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data52.custom_properties_for_organizations !== undefined){
let data53 = data52.custom_properties_for_organizations;
if(typeof data53 !== "string"){
const err109 = {instancePath:instancePath+"/spec/permissions/organization/custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/custom_properties_for_organizations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!((data53 === "read") || (data53 === "write"))){
const err110 = {instancePath:instancePath+"/spec/permissions/organization/custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/custom_properties_for_organizations/enum",keyword:"enum",params:{allowedValues: schema41.properties.custom_properties_for_organizations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data52.issue_fields !== undefined){
let data54 = data52.issue_fields;
if(typeof data54 !== "string"){
const err111 = {instancePath:instancePath+"/spec/permissions/organization/issue_fields",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_fields/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!((data54 === "read") || (data54 === "write"))){
const err112 = {instancePath:instancePath+"/spec/permissions/organization/issue_fields",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_fields/enum",keyword:"enum",params:{allowedValues: schema41.properties.issue_fields.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data52.issue_types !== undefined){
let data55 = data52.issue_types;
if(typeof data55 !== "string"){
const err113 = {instancePath:instancePath+"/spec/permissions/organization/issue_types",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_types/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!((data55 === "read") || (data55 === "write"))){
const err114 = {instancePath:instancePath+"/spec/permissions/organization/issue_types",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_types/enum",keyword:"enum",params:{allowedValues: schema41.properties.issue_types.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data52.members !== undefined){
let data56 = data52.members;
if(typeof data56 !== "string"){
const err115 = {instancePath:instancePath+"/spec/permissions/organization/members",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/members/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!((data56 === "read") || (data56 === "write"))){
const err116 = {instancePath:instancePath+"/spec/permissions/organization/members",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/members/enum",keyword:"enum",params:{allowedValues: schema41.properties.members.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data52.org_copilot_content_exclusion !== undefined){
let data57 = data52.org_copilot_content_exclusion;
if(typeof data57 !== "string"){
const err117 = {instancePath:instancePath+"/spec/permissions/organization/org_copilot_content_exclusion",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/org_copilot_content_exclusion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!((data57 === "read") || (data57 === "write"))){
const err118 = {instancePath:instancePath+"/spec/permissions/organization/org_copilot_content_exclusion",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/org_copilot_content_exclusion/enum",keyword:"enum",params:{allowedValues: schema41.properties.org_copilot_content_exclusion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data52.organization_actions_variables !== undefined){
let data58 = data52.organization_actions_variables;
if(typeof data58 !== "string"){
const err119 = {instancePath:instancePath+"/spec/permissions/organization/organization_actions_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_actions_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!((data58 === "read") || (data58 === "write"))){
const err120 = {instancePath:instancePath+"/spec/permissions/organization/organization_actions_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_actions_variables/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_actions_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data52.organization_administration !== undefined){
let data59 = data52.organization_administration;
if(typeof data59 !== "string"){
const err121 = {instancePath:instancePath+"/spec/permissions/organization/organization_administration",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_administration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!((data59 === "read") || (data59 === "write"))){
const err122 = {instancePath:instancePath+"/spec/permissions/organization/organization_administration",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_administration/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_administration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data52.organization_agent_secrets !== undefined){
let data60 = data52.organization_agent_secrets;
if(typeof data60 !== "string"){
const err123 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!((data60 === "read") || (data60 === "write"))){
const err124 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_agent_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data52.organization_agent_variables !== undefined){
let data61 = data52.organization_agent_variables;
if(typeof data61 !== "string"){
const err125 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(!((data61 === "read") || (data61 === "write"))){
const err126 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_variables/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_agent_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data52.organization_announcement_banners !== undefined){
let data62 = data52.organization_announcement_banners;
if(typeof data62 !== "string"){
const err127 = {instancePath:instancePath+"/spec/permissions/organization/organization_announcement_banners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_announcement_banners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!((data62 === "read") || (data62 === "write"))){
const err128 = {instancePath:instancePath+"/spec/permissions/organization/organization_announcement_banners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_announcement_banners/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_announcement_banners.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data52.organization_api_insights !== undefined){
let data63 = data52.organization_api_insights;
if(typeof data63 !== "string"){
const err129 = {instancePath:instancePath+"/spec/permissions/organization/organization_api_insights",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_api_insights/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!(data63 === "read")){
const err130 = {instancePath:instancePath+"/spec/permissions/organization/organization_api_insights",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_api_insights/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_api_insights.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data52.organization_campaigns !== undefined){
let data64 = data52.organization_campaigns;
if(typeof data64 !== "string"){
const err131 = {instancePath:instancePath+"/spec/permissions/organization/organization_campaigns",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_campaigns/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!((data64 === "read") || (data64 === "write"))){
const err132 = {instancePath:instancePath+"/spec/permissions/organization/organization_campaigns",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_campaigns/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_campaigns.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data52.organization_code_scanning_dismissal_requests !== undefined){
let data65 = data52.organization_code_scanning_dismissal_requests;
if(typeof data65 !== "string"){
const err133 = {instancePath:instancePath+"/spec/permissions/organization/organization_code_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_code_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!((data65 === "read") || (data65 === "write"))){
const err134 = {instancePath:instancePath+"/spec/permissions/organization/organization_code_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_code_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_code_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data52.organization_codespaces !== undefined){
let data66 = data52.organization_codespaces;
if(typeof data66 !== "string"){
const err135 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!((data66 === "read") || (data66 === "write"))){
const err136 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_codespaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data52.organization_codespaces_secrets !== undefined){
let data67 = data52.organization_codespaces_secrets;
if(typeof data67 !== "string"){
const err137 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!((data67 === "read") || (data67 === "write"))){
const err138 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_codespaces_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data52.organization_codespaces_settings !== undefined){
let data68 = data52.organization_codespaces_settings;
if(typeof data68 !== "string"){
const err139 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!((data68 === "read") || (data68 === "write"))){
const err140 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_settings/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_codespaces_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data52.organization_copilot_agent_settings !== undefined){
let data69 = data52.organization_copilot_agent_settings;
if(typeof data69 !== "string"){
const err141 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!((data69 === "read") || (data69 === "write"))){
const err142 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_agent_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data52.organization_copilot_metrics !== undefined){
let data70 = data52.organization_copilot_metrics;
if(typeof data70 !== "string"){
const err143 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_metrics/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!(data70 === "read")){
const err144 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_metrics/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_metrics.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data52.organization_copilot_seat_management !== undefined){
let data71 = data52.organization_copilot_seat_management;
if(typeof data71 !== "string"){
const err145 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_seat_management",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_seat_management/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!((data71 === "read") || (data71 === "write"))){
const err146 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_seat_management",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_seat_management/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_seat_management.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data52.organization_copilot_spaces !== undefined){
let data72 = data52.organization_copilot_spaces;
if(typeof data72 !== "string"){
const err147 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_spaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_spaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!((data72 === "read") || (data72 === "write"))){
const err148 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_spaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_spaces/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_spaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data52.organization_credentials !== undefined){
let data73 = data52.organization_credentials;
if(typeof data73 !== "string"){
const err149 = {instancePath:instancePath+"/spec/permissions/organization/organization_credentials",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_credentials/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!((data73 === "read") || (data73 === "write"))){
const err150 = {instancePath:instancePath+"/spec/permissions/organization/organization_credentials",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_credentials/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_credentials.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data52.organization_custom_org_roles !== undefined){
let data74 = data52.organization_custom_org_roles;
if(typeof data74 !== "string"){
const err151 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_org_roles/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!((data74 === "read") || (data74 === "write"))){
const err152 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_org_roles/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_custom_org_roles.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data52.organization_custom_properties !== undefined){
let data75 = data52.organization_custom_properties;
if(typeof data75 !== "string"){
const err153 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_properties",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(!(((data75 === "read") || (data75 === "write")) || (data75 === "admin"))){
const err154 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_properties",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_properties/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_custom_properties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data52.organization_custom_roles !== undefined){
let data76 = data52.organization_custom_roles;
if(typeof data76 !== "string"){
const err155 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_roles/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!((data76 === "read") || (data76 === "write"))){
const err156 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_roles/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_custom_roles.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data52.organization_dependabot_dismissal_requests !== undefined){
let data77 = data52.organization_dependabot_dismissal_requests;
if(typeof data77 !== "string"){
const err157 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(!((data77 === "read") || (data77 === "write"))){
const err158 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_dependabot_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data52.organization_dependabot_secrets !== undefined){
let data78 = data52.organization_dependabot_secrets;
if(typeof data78 !== "string"){
const err159 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!((data78 === "read") || (data78 === "write"))){
const err160 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_dependabot_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data52.organization_events !== undefined){
let data79 = data52.organization_events;
if(typeof data79 !== "string"){
const err161 = {instancePath:instancePath+"/spec/permissions/organization/organization_events",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(!(data79 === "read")){
const err162 = {instancePath:instancePath+"/spec/permissions/organization/organization_events",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_events/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data52.organization_hooks !== undefined){
let data80 = data52.organization_hooks;
if(typeof data80 !== "string"){
const err163 = {instancePath:instancePath+"/spec/permissions/organization/organization_hooks",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!((data80 === "read") || (data80 === "write"))){
const err164 = {instancePath:instancePath+"/spec/permissions/organization/organization_hooks",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_hooks/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_hooks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data52.organization_knowledge_bases !== undefined){
let data81 = data52.organization_knowledge_bases;
if(typeof data81 !== "string"){
const err165 = {instancePath:instancePath+"/spec/permissions/organization/organization_knowledge_bases",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_knowledge_bases/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!((data81 === "read") || (data81 === "write"))){
const err166 = {instancePath:instancePath+"/spec/permissions/organization/organization_knowledge_bases",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_knowledge_bases/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_knowledge_bases.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data52.organization_models !== undefined){
let data82 = data52.organization_models;
if(typeof data82 !== "string"){
const err167 = {instancePath:instancePath+"/spec/permissions/organization/organization_models",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_models/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!(data82 === "read")){
const err168 = {instancePath:instancePath+"/spec/permissions/organization/organization_models",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_models/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_models.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data52.organization_network_configurations !== undefined){
let data83 = data52.organization_network_configurations;
if(typeof data83 !== "string"){
const err169 = {instancePath:instancePath+"/spec/permissions/organization/organization_network_configurations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_network_configurations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!((data83 === "read") || (data83 === "write"))){
const err170 = {instancePath:instancePath+"/spec/permissions/organization/organization_network_configurations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_network_configurations/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_network_configurations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data52.organization_packages !== undefined){
let data84 = data52.organization_packages;
if(typeof data84 !== "string"){
const err171 = {instancePath:instancePath+"/spec/permissions/organization/organization_packages",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_packages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!((data84 === "read") || (data84 === "write"))){
const err172 = {instancePath:instancePath+"/spec/permissions/organization/organization_packages",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_packages/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_packages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data52.organization_personal_access_token_requests !== undefined){
let data85 = data52.organization_personal_access_token_requests;
if(typeof data85 !== "string"){
const err173 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_token_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_token_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!((data85 === "read") || (data85 === "write"))){
const err174 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_token_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_token_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_personal_access_token_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data52.organization_personal_access_tokens !== undefined){
let data86 = data52.organization_personal_access_tokens;
if(typeof data86 !== "string"){
const err175 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_tokens",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_tokens/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!((data86 === "read") || (data86 === "write"))){
const err176 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_tokens",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_tokens/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_personal_access_tokens.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data52.organization_plan !== undefined){
let data87 = data52.organization_plan;
if(typeof data87 !== "string"){
const err177 = {instancePath:instancePath+"/spec/permissions/organization/organization_plan",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_plan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(!(data87 === "read")){
const err178 = {instancePath:instancePath+"/spec/permissions/organization/organization_plan",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_plan/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_plan.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data52.organization_private_registries !== undefined){
let data88 = data52.organization_private_registries;
if(typeof data88 !== "string"){
const err179 = {instancePath:instancePath+"/spec/permissions/organization/organization_private_registries",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_private_registries/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!((data88 === "read") || (data88 === "write"))){
const err180 = {instancePath:instancePath+"/spec/permissions/organization/organization_private_registries",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_private_registries/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_private_registries.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data52.organization_projects !== undefined){
let data89 = data52.organization_projects;
if(typeof data89 !== "string"){
const err181 = {instancePath:instancePath+"/spec/permissions/organization/organization_projects",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(!(((data89 === "read") || (data89 === "write")) || (data89 === "admin"))){
const err182 = {instancePath:instancePath+"/spec/permissions/organization/organization_projects",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_projects/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data52.organization_runner_custom_images !== undefined){
let data90 = data52.organization_runner_custom_images;
if(typeof data90 !== "string"){
const err183 = {instancePath:instancePath+"/spec/permissions/organization/organization_runner_custom_images",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_runner_custom_images/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!((data90 === "read") || (data90 === "write"))){
const err184 = {instancePath:instancePath+"/spec/permissions/organization/organization_runner_custom_images",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_runner_custom_images/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_runner_custom_images.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data52.organization_secret_scanning_bypass_requests !== undefined){
let data91 = data52.organization_secret_scanning_bypass_requests;
if(typeof data91 !== "string"){
const err185 = {instancePath:instancePath+"/spec/permissions/organization/organization_secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secret_scanning_bypass_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(!((data91 === "read") || (data91 === "write"))){
const err186 = {instancePath:instancePath+"/spec/permissions/organization/organization_secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secret_scanning_bypass_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_secret_scanning_bypass_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data52.organization_secrets !== undefined){
let data92 = data52.organization_secrets;
if(typeof data92 !== "string"){
const err187 = {instancePath:instancePath+"/spec/permissions/organization/organization_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(!((data92 === "read") || (data92 === "write"))){
const err188 = {instancePath:instancePath+"/spec/permissions/organization/organization_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data52.organization_self_hosted_runners !== undefined){
let data93 = data52.organization_self_hosted_runners;
if(typeof data93 !== "string"){
const err189 = {instancePath:instancePath+"/spec/permissions/organization/organization_self_hosted_runners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_self_hosted_runners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(!((data93 === "read") || (data93 === "write"))){
const err190 = {instancePath:instancePath+"/spec/permissions/organization/organization_self_hosted_runners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_self_hosted_runners/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_self_hosted_runners.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data52.organization_user_blocking !== undefined){
let data94 = data52.organization_user_blocking;
if(typeof data94 !== "string"){
const err191 = {instancePath:instancePath+"/spec/permissions/organization/organization_user_blocking",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_user_blocking/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(!((data94 === "read") || (data94 === "write"))){
const err192 = {instancePath:instancePath+"/spec/permissions/organization/organization_user_blocking",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_user_blocking/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_user_blocking.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data52.secret_scanning_dismissal_requests !== undefined){
let data95 = data52.secret_scanning_dismissal_requests;
if(typeof data95 !== "string"){
const err193 = {instancePath:instancePath+"/spec/permissions/organization/secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/secret_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(!((data95 === "read") || (data95 === "write"))){
const err194 = {instancePath:instancePath+"/spec/permissions/organization/secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/secret_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.secret_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/spec/permissions/organization",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/spec/permissions",schemaPath:"#/properties/spec/properties/permissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data9.suspended !== undefined){
if(typeof data9.suspended !== "boolean"){
const err197 = {instancePath:instancePath+"/spec/suspended",schemaPath:"#/properties/spec/properties/suspended/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
let data97 = data9.lifecycle;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.preventDestroy === undefined){
data97.preventDestroy = false;
}
for(const key8 in data97){
if(!(key8 === "preventDestroy")){
const err198 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(typeof data97.preventDestroy !== "boolean"){
const err199 = {instancePath:instancePath+"/spec/lifecycle/preventDestroy",schemaPath:"common.schema.json#/$defs/preventDestroy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateConfig: Validate = validate24;
const schema53 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://appward.dev/schemas/v1/config.schema.json","title":"Config","description":"appward.config.yaml: where the manifests are, which fleet they are, which platform they belong to.","type":"object","additionalProperties":false,"properties":{"platform":{"description":"Address of the platform.","type":"string","minLength":1},"fleet":{"$ref":"#/$defs/fleetName"},"manifests":{"description":"Files and folders, relative to this file.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"$defs":{"fleetName":{"description":"Name of the fleet, unique on the platform.","type":"string","maxLength":64,"pattern":"^[a-z0-9]+([._-][a-z0-9]+)*$"}}};
const schema54 = {"description":"Name of the fleet, unique on the platform.","type":"string","maxLength":64,"pattern":"^[a-z0-9]+([._-][a-z0-9]+)*$"};
const pattern12 = new RegExp("^[a-z0-9]+([._-][a-z0-9]+)*$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://appward.dev/schemas/v1/config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "platform") || (key0 === "fleet")) || (key0 === "manifests"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.platform !== undefined){
let data0 = data.platform;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fleet !== undefined){
let data1 = data.fleet;
if(typeof data1 === "string"){
if(func1(data1) > 64){
const err3 = {instancePath:instancePath+"/fleet",schemaPath:"#/$defs/fleetName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern12.test(data1)){
const err4 = {instancePath:instancePath+"/fleet",schemaPath:"#/$defs/fleetName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([._-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/fleet",schemaPath:"#/$defs/fleetName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.manifests !== undefined){
let data2 = data.manifests;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err7 = {instancePath:instancePath+"/manifests/" + i0,schemaPath:"#/properties/manifests/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/manifests/" + i0,schemaPath:"#/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSeed: Validate = validate25;
const schema55 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://appward.dev/schemas/v1/seed.schema.json","title":"Seed","description":"Users, organizations, members and repositories that a platform starts with; may be repeated.","type":"object","additionalProperties":false,"properties":{"users":{"type":"array","default":[],"items":{"type":"object","required":["login"],"additionalProperties":false,"properties":{"login":{"$ref":"common.schema.json#/$defs/login"}}}},"organizations":{"type":"array","default":[],"items":{"type":"object","required":["login"],"additionalProperties":false,"properties":{"login":{"$ref":"common.schema.json#/$defs/login"},"members":{"type":"array","default":[],"items":{"type":"object","required":["login","role"],"additionalProperties":false,"properties":{"login":{"$ref":"common.schema.json#/$defs/login"},"role":{"enum":["admin","member"]}}}}}}},"repositories":{"type":"array","default":[],"items":{"type":"object","required":["owner","name"],"additionalProperties":false,"properties":{"owner":{"$ref":"common.schema.json#/$defs/login"},"name":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,100}$"},"private":{"type":"boolean","default":false}}}}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://appward.dev/schemas/v1/seed.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.users === undefined){
data.users = [];
}
if(data.organizations === undefined){
data.organizations = [];
}
if(data.repositories === undefined){
data.repositories = [];
}
for(const key0 in data){
if(!(((key0 === "users") || (key0 === "organizations")) || (key0 === "repositories"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
let data0 = data.users;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.login === undefined){
const err1 = {instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 in data1){
if(!(key1 === "login")){
const err2 = {instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.login !== undefined){
let data2 = data1.login;
if(typeof data2 === "string"){
if(func1(data2) > 39){
const err3 = {instancePath:instancePath+"/users/" + i0+"/login",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data2)){
const err4 = {instancePath:instancePath+"/users/" + i0+"/login",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/users/" + i0+"/login",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
let data3 = data.organizations;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.members === undefined){
data4.members = [];
}
if(data4.login === undefined){
const err8 = {instancePath:instancePath+"/organizations/" + i1,schemaPath:"#/properties/organizations/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "login") || (key2 === "members"))){
const err9 = {instancePath:instancePath+"/organizations/" + i1,schemaPath:"#/properties/organizations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.login !== undefined){
let data5 = data4.login;
if(typeof data5 === "string"){
if(func1(data5) > 39){
const err10 = {instancePath:instancePath+"/organizations/" + i1+"/login",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data5)){
const err11 = {instancePath:instancePath+"/organizations/" + i1+"/login",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/organizations/" + i1+"/login",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let data6 = data4.members;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.login === undefined){
const err13 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2,schemaPath:"#/properties/organizations/items/properties/members/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7.role === undefined){
const err14 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2,schemaPath:"#/properties/organizations/items/properties/members/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key3 in data7){
if(!((key3 === "login") || (key3 === "role"))){
const err15 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2,schemaPath:"#/properties/organizations/items/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.login !== undefined){
let data8 = data7.login;
if(typeof data8 === "string"){
if(func1(data8) > 39){
const err16 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2+"/login",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern4.test(data8)){
const err17 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2+"/login",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2+"/login",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.role !== undefined){
let data9 = data7.role;
if(!((data9 === "admin") || (data9 === "member"))){
const err19 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2+"/role",schemaPath:"#/properties/organizations/items/properties/members/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema55.properties.organizations.items.properties.members.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2,schemaPath:"#/properties/organizations/items/properties/members/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/organizations/" + i1+"/members",schemaPath:"#/properties/organizations/items/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/organizations/" + i1,schemaPath:"#/properties/organizations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/organizations",schemaPath:"#/properties/organizations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
let data10 = data.repositories;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.private === undefined){
data11.private = false;
}
if(data11.owner === undefined){
const err24 = {instancePath:instancePath+"/repositories/" + i3,schemaPath:"#/properties/repositories/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11.name === undefined){
const err25 = {instancePath:instancePath+"/repositories/" + i3,schemaPath:"#/properties/repositories/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key4 in data11){
if(!(((key4 === "owner") || (key4 === "name")) || (key4 === "private"))){
const err26 = {instancePath:instancePath+"/repositories/" + i3,schemaPath:"#/properties/repositories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.owner !== undefined){
let data12 = data11.owner;
if(typeof data12 === "string"){
if(func1(data12) > 39){
const err27 = {instancePath:instancePath+"/repositories/" + i3+"/owner",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern4.test(data12)){
const err28 = {instancePath:instancePath+"/repositories/" + i3+"/owner",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/repositories/" + i3+"/owner",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.name !== undefined){
let data13 = data11.name;
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
const err30 = {instancePath:instancePath+"/repositories/" + i3+"/name",schemaPath:"#/properties/repositories/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/repositories/" + i3+"/name",schemaPath:"#/properties/repositories/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(typeof data11.private !== "boolean"){
const err32 = {instancePath:instancePath+"/repositories/" + i3+"/private",schemaPath:"#/properties/repositories/items/properties/private/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/repositories/" + i3,schemaPath:"#/properties/repositories/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateChangeset: Validate = validate27;
const schema61 = {"title":"Changeset","description":"The changes of one plan: one request, one transaction.","type":"object","required":["fleet","expectedHead","changes"],"additionalProperties":false,"properties":{"fleet":{"$ref":"../v1/config.schema.json#/$defs/fleetName"},"expectedHead":{"description":"Head of the fleet the plan was made on; null where the fleet is new.","type":["integer","null"]},"changes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ChangeRequest"}}}};
const schema63 = {"title":"ChangeRequest","description":"create and install carry a resource and neither id nor revision; delete and uninstall no resource; the others all of them. from is the key before a rename.","type":"object","required":["action","key","id","revision","from","resource"],"additionalProperties":false,"properties":{"action":{"$ref":"#/$defs/Action"},"key":{"type":"string"},"id":{"type":["integer","null"]},"revision":{"type":["integer","null"]},"from":{"type":["string","null"]},"resource":{"description":"An App or an Installation in the manifests' own shape; null for an ending.","type":["object","null"],"tsType":"import('../manifest/resource.ts').Resource | null"}}};
const schema64 = {"title":"Action","enum":["create","update","rename","delete","install","rescope","consent","suspend","unsuspend","uninstall"]};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.revision === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.from === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.resource === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "action") || (key0 === "key")) || (key0 === "id")) || (key0 === "revision")) || (key0 === "from")) || (key0 === "resource"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(!((((((((((data0 === "create") || (data0 === "update")) || (data0 === "rename")) || (data0 === "delete")) || (data0 === "install")) || (data0 === "rescope")) || (data0 === "consent")) || (data0 === "suspend")) || (data0 === "unsuspend")) || (data0 === "uninstall"))){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/Action/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema63.properties.id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.revision !== undefined){
let data3 = data.revision;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: schema63.properties.revision.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema63.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.resource !== undefined){
let data5 = data.resource;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err12 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: schema63.properties.resource.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fleet === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fleet"},message:"must have required property '"+"fleet"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.expectedHead === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expectedHead"},message:"must have required property '"+"expectedHead"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.changes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "fleet") || (key0 === "expectedHead")) || (key0 === "changes"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fleet !== undefined){
let data0 = data.fleet;
if(typeof data0 === "string"){
if(func1(data0) > 64){
const err4 = {instancePath:instancePath+"/fleet",schemaPath:"../v1/config.schema.json#/$defs/fleetName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern12.test(data0)){
const err5 = {instancePath:instancePath+"/fleet",schemaPath:"../v1/config.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([._-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/fleet",schemaPath:"../v1/config.schema.json#/$defs/fleetName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.expectedHead !== undefined){
let data1 = data.expectedHead;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err7 = {instancePath:instancePath+"/expectedHead",schemaPath:"#/properties/expectedHead/type",keyword:"type",params:{type: schema61.properties.expectedHead.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.changes !== undefined){
let data2 = data.changes;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data2[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNewToken: Validate = validate30;
const schema65 = {"title":"NewToken","type":"object","required":["name","scopes"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"scopes":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"../v1/catalog.schema.json#/$defs/scope"}},"readOnly":{"type":"boolean","default":false},"expiresAt":{"description":"A time in the future; null for none.","type":["string","null"],"default":null}}};
const schema66 = {"title":"Scope","type":"string","enum":["repo","admin:repo_issues","admin:org_issues","workflow","write:packages","delete:packages","admin:org","admin:public_key","admin:repo_hook","admin:org_hook","notifications","user","delete_repo","audit_log","project","admin:gpg_key","admin:ssh_signing_key"]};
const func0 = helper1.default;

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.readOnly === undefined){
data.readOnly = false;
}
if(data.expiresAt === undefined){
data.expiresAt = null;
}
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scopes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scopes"},message:"must have required property '"+"scopes"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "scopes")) || (key0 === "readOnly")) || (key0 === "expiresAt"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.scopes !== undefined){
let data1 = data.scopes;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/scopes/" + i0,schemaPath:"../v1/catalog.schema.json#/$defs/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((((((((((((data2 === "repo") || (data2 === "admin:repo_issues")) || (data2 === "admin:org_issues")) || (data2 === "workflow")) || (data2 === "write:packages")) || (data2 === "delete:packages")) || (data2 === "admin:org")) || (data2 === "admin:public_key")) || (data2 === "admin:repo_hook")) || (data2 === "admin:org_hook")) || (data2 === "notifications")) || (data2 === "user")) || (data2 === "delete_repo")) || (data2 === "audit_log")) || (data2 === "project")) || (data2 === "admin:gpg_key")) || (data2 === "admin:ssh_signing_key"))){
const err8 = {instancePath:instancePath+"/scopes/" + i0,schemaPath:"../v1/catalog.schema.json#/$defs/scope/enum",keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err9 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(typeof data.readOnly !== "boolean"){
const err11 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
let data4 = data.expiresAt;
if((typeof data4 !== "string") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: schema65.properties.expiresAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

